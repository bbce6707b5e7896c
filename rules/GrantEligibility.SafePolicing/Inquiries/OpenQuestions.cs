using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.SafePolicing.Inquiries;

/// <summary>
/// What may be unknown about a list, a date, a number or a State, each with answers that stand for every answer there is:
/// one of each kind that the rules tell apart. What is unknown of a single entry, the model asks itself.
/// </summary>
internal static class OpenQuestions
{
    /// <summary>Every question under EO 13929: on the award, then agency by agency.</summary>
    internal static IEnumerable<OpenQuestion> UnderTheOrder(RegimeInput input) =>
    [
        .. AwardQuestions.Of(input),
        .. RecipientQuestions.Of(input),
        .. AgencyRecord.Of(input).SelectMany(agency => (IEnumerable<OpenQuestion>)
        [
            .. CredentialQuestions.Of(agency, input),
            .. PolicyQuestions.Of(agency, input),
            .. SubmissionQuestions.Of(agency, input),
        ]),
    ];

    /// <summary>Every question under EO 14074 § 19(b).</summary>
    internal static IEnumerable<OpenQuestion> UnderTheTransition(RegimeInput input) =>
    [
        .. AwardQuestions.Of(input),
        .. RecipientQuestions.Of(input),
        .. AgencyRecord.Of(input).SelectMany(agency => CredentialQuestions.Of(agency, input)),
    ];

    /// <summary>A body that an answer may name: the first that the agency could turn to, or one of the registry where none is designated.</summary>
    internal static CredentialingBody BodyFor(string? state, RegimeInput input)
    {
        var registry = RegimeFacts.Registry(input.Options);
        return registry.EveryOneFor(state, input.AsOf).FirstOrDefault() ?? registry.Bodies.First(body => body.MayServe(state));
    }
}
