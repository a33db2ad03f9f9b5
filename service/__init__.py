"""Top storey, the people's side: dossiers, checklists, queue, storage, web, API, command line."""
