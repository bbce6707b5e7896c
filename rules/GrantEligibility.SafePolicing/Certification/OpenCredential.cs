using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Too little is known to say whether an agency holds or seeks a credential.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("credential left open")]
public sealed record OpenCredential : Fact
{
    internal static OpenCredential Of(Fact about) => new() { CaseNumber = about.CaseNumber, Place = about.Place };
}
