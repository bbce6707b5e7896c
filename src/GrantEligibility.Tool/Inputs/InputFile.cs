namespace GrantEligibility.Tool.Inputs;

/// <summary>A document that the command line names.</summary>
/// <param name="Name">The name it is printed under: for a file its path, as it was given or found.</param>
/// <param name="RelativePath">The path below the folder that was given, with <c>/</c>; the file's name where no folder was.</param>
/// <param name="Stream">What to read where the document is no file; null: the file <paramref name="Name"/>.</param>
internal sealed record InputFile(string Name, string RelativePath, Stream? Stream = null);
