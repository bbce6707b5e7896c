using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.SafePolicing.Remedies;

/// <summary>What an agency can do itself about the order, on the as-of date. What a body, a court or the Department does is not among it.</summary>
internal static class AgencyActions
{
    /// <summary>Every action under EO 13929, agency by agency.</summary>
    internal static IEnumerable<AgencyAction> UnderTheOrder(RegimeInput input) => AgencyRecord.Of(input).SelectMany(agency =>
        Applications.Of(agency, input, "EO 13929 § 2(b)").Concat(PolicyAmendments.Of(agency, input)).Concat(Submissions.Of(agency, input)));

    /// <summary>Every action under EO 14074 § 19(b), agency by agency.</summary>
    internal static IEnumerable<AgencyAction> UnderTheTransition(RegimeInput input) =>
        AgencyRecord.Of(input).SelectMany(agency => Applications.Of(agency, input, "EO 14074 § 19(b)"));

    /// <summary>An action of one agency.</summary>
    internal static AgencyAction Of(AgencyRecord agency, string id, FormattableString text, string citation, params IReadOnlyList<DocumentChange> changes) => new()
    {
        Id = agency.Number == 0 ? id : PlainText.Of($"{id}@sub-recipient-{agency.Number}"),
        Text = PlainText.Of(text),
        Citation = citation,
        Agency = agency.Agency.Name,
        Changes = changes,
    };
}
