using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Too little is known to say whether an agency holds or seeks a credential.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("credential left open")]
public sealed record OpenCredential : Fact
{
    /// <summary>Whether it may be a certificate; false where only an application may be pending.</summary>
    [Phrase("may be held")]
    public required bool MayBeHeld { get; init; }

    internal static OpenCredential Of(Fact about, bool mayBeHeld) =>
        new() { CaseNumber = about.CaseNumber, Place = about.Place, MayBeHeld = mayBeHeld };
}
