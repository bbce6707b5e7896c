namespace GrantEligibility.Tool.Inputs;

/// <summary>Something the command line names that could not be found or listed.</summary>
/// <param name="Name">What was named.</param>
/// <param name="Sentence">What is wrong with it.</param>
internal sealed record InputProblem(string Name, string Sentence);
