using System.Globalization;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.SafePolicing.Scopes;

/// <summary>What a profile says of one law enforcement agency, the applicant or a sub-recipient, as of the date asked about. Immutable.</summary>
/// <param name="Number">0 for the applicant; 1 and up for its sub-recipients.</param>
/// <param name="Root">The part of the profile that describes it.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Credentials">Its credentials; null: unknown.</param>
/// <param name="Policy">Its use-of-force policy.</param>
/// <param name="Sharing">What it submitted.</param>
internal sealed record AgencyRecord(
    int Number, Place Root, Agency Agency, IReadOnlyList<Credential>? Credentials, UseOfForcePolicy Policy, InformationSharing Sharing)
{
    /// <summary>The agencies of a question that are not known to be none of law enforcement, the applicant first.</summary>
    internal static IEnumerable<AgencyRecord> Of(RegimeInput input) => All(input).Where(record => record.Agency.Kind != AgencyKind.NotLawEnforcement);

    /// <summary>The five categories of § 3(b), in the order of the text.</summary>
    internal IEnumerable<InformationCategory> Categories =>
        [Sharing.Terminations!, Sharing.Decertifications!, Sharing.Convictions!, Sharing.Judgments!, Sharing.Resignations!];

    /// <summary>A place in the part of the profile that describes the agency.</summary>
    internal Place At(params ReadOnlySpan<string> steps)
    {
        var place = Root;
        foreach (var step in steps)
        {
            place = place.Of(step);
        }

        return place;
    }

    private static IEnumerable<AgencyRecord> All(RegimeInput input)
    {
        var profile = new Place(Document.Profile, string.Empty);
        yield return new AgencyRecord(
            0, profile, input.Profile.Agency, input.Profile.Credentials, input.Profile.Policy!, input.Profile.InformationSharing!);
        for (var i = 0; i < (input.Profile.SubRecipients?.Count ?? 0); i++)
        {
            var sub = input.Profile.SubRecipients![i];
            var root = profile.Of("subRecipients").Of(i.ToString(CultureInfo.InvariantCulture));
            yield return new AgencyRecord(i + 1, root, sub.Agency, sub.Credentials, sub.Policy!, sub.InformationSharing!);
        }
    }
}
