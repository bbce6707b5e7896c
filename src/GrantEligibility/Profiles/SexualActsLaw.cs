using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>What a law says of sexual acts under colour of law, in custody included.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("law on sexual acts under colour of law")]
public sealed record SexualActsLaw : Law
{
    /// <summary>Whether it makes them a crime, in custody included; null: unknown.</summary>
    [Asks("Does the law make sexual acts under colour of law a crime, in custody included?")]
    public bool? IsCrime { get; init; }

    /// <summary>Whether it denies the defence of consent; null: unknown.</summary>
    [Asks("Does the law deny the defence of consent?")]
    public bool? DeniesConsentDefence { get; init; }
}
