using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>What a law says of warrants that let officers enter without knocking.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("law on no-knock warrants")]
public sealed record NoKnockLaw : Law
{
    /// <summary>Whether it bars issuing them in drug cases; null: unknown.</summary>
    [Asks("Does the law bar no-knock warrants in drug cases?")]
    public bool? BarsInDrugCases { get; init; }

    /// <summary>Whether it also bars entry without a warrant and without knocking in exigent circumstances; null: unknown.</summary>
    [Asks("Does the law also bar unannounced entry without a warrant in exigent circumstances?")]
    public bool? BarsExigentEntry { get; init; }
}
