using GrantEligibility.Evaluation;

namespace GrantEligibility.Benchmarks.Compare;

/// <summary>One way to answer a question, as a row of the table. What it returns is kept from being optimised away.</summary>
/// <param name="Name">How the row is named.</param>
/// <param name="Answer">Answers one question.</param>
internal sealed record Contestant(string Name, Func<EligibilityQuestion, object> Answer);
