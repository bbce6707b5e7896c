// What any .NET program takes to start and stop.
return 0;
