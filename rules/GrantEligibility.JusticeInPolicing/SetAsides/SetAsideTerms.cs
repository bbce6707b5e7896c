using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.SetAsides;

/// <summary>
/// The least share of Byrne money that a section asks to be set aside, and for what. Immutable and shareable between threads.
/// </summary>
[Phrase("terms of the set-aside")]
public sealed record SetAsideTerms : Fact
{
    /// <summary>The identifier of the requirement.</summary>
    public required string Section { get; init; }

    /// <summary>The purpose.</summary>
    public required SetAsidePurpose Purpose { get; init; }

    /// <summary>The purpose in words: <c>to help agencies gain or keep accreditation</c>.</summary>
    public required string InWords { get; init; }

    /// <summary>The least share, in per cent.</summary>
    public required int LeastAsPercentage { get; init; }

    /// <summary>The terms of every section that asks for one, in the order of the text.</summary>
    internal static IReadOnlyList<SetAsideTerms> On(DateOnly enacted)
    {
        return
        [
            Of(SectionNames.AccreditationShare, SetAsidePurpose.Accreditation, "to help agencies gain or keep accreditation", ParameterDocuments.AccreditationShare),
            Of(SectionNames.StandardsShare, SetAsidePurpose.Standards, "to study and implement standards of management, training, hiring and oversight", ParameterDocuments.StandardsShare),
            Of(SectionNames.AntiProfilingShare, SetAsidePurpose.AntiProfiling, "for best practices against profiling", ParameterDocuments.AntiProfilingShare),
            Of(SectionNames.BodyCameraShare, SetAsidePurpose.BodyCameras, "for body-camera policies and protocols", ParameterDocuments.BodyCameraShare),
        ];

        SetAsideTerms Of(string section, SetAsidePurpose purpose, string words, DatedParameter<int> least) => new()
        {
            Section = section,
            Purpose = purpose,
            InWords = words,
            LeastAsPercentage = least.On(enacted)!.Value,
            Place = new Place(Document.Regime, "/shares").Of(section),
        };
    }
}
