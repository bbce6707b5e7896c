namespace GrantEligibility.Tool.Inputs;

/// <summary>A document that the command line names.</summary>
/// <param name="Name">The name it is printed under: the path as it was given, with what was found below it.</param>
/// <param name="RelativePath">The path below the folder that was given, with <c>/</c>; the file's name where no folder was.</param>
/// <param name="Open">Opens it to read; the caller disposes the stream.</param>
internal sealed record InputFile(string Name, string RelativePath, Func<Stream> Open);
