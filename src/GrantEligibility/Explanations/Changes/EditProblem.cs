namespace GrantEligibility.Explanations.Changes;

/// <summary>Why a change cannot be made.</summary>
/// <param name="Code">One of <see cref="Profiles.Reading.FaultCodes"/>.</param>
/// <param name="Found">What was found, as a sentence.</param>
/// <param name="Accepted">What is accepted instead, as a sentence.</param>
internal sealed record EditProblem(string Code, string Found, string Accepted);
