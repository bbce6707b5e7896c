namespace GrantEligibility.Evaluation;

/// <summary>An evaluator that puts a host's settings under those of each question.</summary>
internal interface IHostSettings
{
    /// <summary>The options that a question is answered with: the host's, and over them the question's own.</summary>
    IReadOnlyDictionary<string, string> OptionsOf(EligibilityQuestion question);
}
