namespace GrantEligibility.Profiles.Reading;

/// <summary>Why a text could not be read to its end.</summary>
/// <param name="Code">One of <see cref="FaultCodes"/>.</param>
/// <param name="Offset">Where, in bytes from the start of the text.</param>
/// <param name="Found">What was found there, as a sentence.</param>
/// <param name="Accepted">What is accepted, as a sentence.</param>
internal sealed record TextProblem(string Code, int Offset, string Found, string Accepted);
