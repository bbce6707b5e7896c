using GrantEligibility.Regimes;

namespace GrantEligibility.SafePolicing;

/// <summary>How the order is read where its text and the DOJ Standards are silent. The first word of each is the default.</summary>
internal static class InterpretiveChoices
{
    internal static RegimeOption RevocationDay { get; } = Of(
        "IC-1",
        "Whether EO 13929 is in force on the day of its revocation, 2022-05-25.",
        new("not-in-force", "On the day of its revocation the order is no longer in force."),
        new("in-force", "The order is in force through the day of its revocation."));

    internal static RegimeOption BeforeTheStandards { get; } = Of(
        "IC-2",
        "What § 2(b) means for an award of fiscal year 2021 or later before the DOJ Standards and the bodies were announced.",
        new("undetermined", "Before the Standards there was nothing to hold or seek, so the requirement is undetermined."),
        new("not-met", "Whoever holds and seeks no credential does not meet the requirement, even before there was one."));

    internal static RegimeOption Territories { get; } = Of(
        "IC-3",
        "Whether § 2(b), which says State and local, reaches the police of a territory.",
        new("undetermined", "The requirement is undetermined for the police of a territory that holds and seeks no credential."),
        new("in-scope", "The police of a territory count as local."),
        new("out-of-scope", "The police of a territory are outside § 2(b)."));

    internal static RegimeOption BodyLosesStatus { get; } = Of(
        "IC-4",
        "What follows when a body loses its designation after it certified an agency, or while an application is before it.",
        new("review", "Where a body lost its designation, its unexpired certificate counts on review, and an application pending before it no longer counts."),
        new("disregard", "That a body lost its designation is disregarded: certificate and application count as before."));

    internal static RegimeOption DeniedApplicant { get; } = Of(
        "IC-5",
        "Whether an agency that sought a credential and was denied meets § 2(b).",
        new("not-met", "A denial without a new application does not meet the Standards, which ask that a credential be obtained or in process."),
        new("met", "For an agency that was denied, the bare words \"have sought\" are enough."));

    internal static RegimeOption Revival { get; } = Of(
        "IC-6",
        "Whether rescinding EO 14074 on 2025-01-20 revived EO 13929, which EO 14074 had revoked.",
        new("no-revival", "Rescinding a revoking order does not revive the revoked one without words saying so."),
        new("revival", "EO 13929 is in force again from 2025-01-20."));

    internal static RegimeOption SubRecipients { get; } = Of(
        "IC-7",
        "Whether law enforcement agencies that receive part of an award from the recipient are tested.",
        new("test-sub-recipients", "Every law enforcement sub-recipient named is tested like an applicant."),
        new("applicant-only", "Only the applicant is tested."));

    internal static RegimeOption EndOfWindows { get; } = Of(
        "IC-8",
        "Whether a certificate still holds on the day 36 months after it.",
        new("end-exclusive", "The day 36 months after certification is the first day without it."),
        new("end-inclusive", "The day 36 months after certification is the last day with it."));

    internal static RegimeOption Seeking { get; } = Of(
        "IC-9",
        "What it takes to be seeking a credential.",
        new("dated-request", "Seeking takes a dated request to a certified body; an intent is not enough."),
        new("intent-suffices", "A declared intent to apply to a certified body is enough."));

    internal static RegimeOption WhilePending { get; } = Of(
        "IC-10",
        "What a bad or unknown policy means while an application is pending.",
        new("forecast", "While an application is pending, a bad or unknown policy forecasts what the body will do: a warning, no bar."),
        new("decisive", "While an application is pending, a bad or unknown policy counts at once, as it would without one."));

    internal static RegimeOption FactAgainstCredential { get; } = Of(
        "IC-11",
        "What counts where a known fact contradicts a certificate.",
        new("known-fact-prevails", "A known fact that contradicts a certificate counts, and not the certificate."),
        new("credential-prevails", "A certificate counts even where a known fact contradicts it."));

    internal static RegimeOption LateApplication { get; } = Of(
        "IC-12",
        "What an application made after the first list date, 2021-01-31, is worth.",
        new("counts-from-its-date", "An application made after 2021-01-31 counts from its own date, for awards decided later."),
        new("only-by-list-date", "Only an application made by 2021-01-31 counts as in process."));

    internal static RegimeOption LaterFacts { get; } = Of(
        "IC-13",
        "Whether facts dated after the as-of date may be used.",
        new("as-of-facts", "Only facts dated on or before the as-of date are used."),
        new("hindsight", "Every fact of the profile is used, whatever its date."));

    internal static RegimeOption ZeroReport { get; } = Of(
        "IC-D1",
        "Whether an agency without events in a category of § 3(b) must say so.",
        new("zero-report-needed", "Silence is not a zero report: a category without events needs one."),
        new("silence-suffices", "A category known to have no events needs no report."));

    internal static RegimeOption ClosedInvestigation { get; } = Of(
        "IC-D2",
        "Whether a resignation under an investigation that later closed without a finding is reportable.",
        new("open-on-the-day", "A resignation is reportable if the investigation was open on its day, even where that closed later without a finding."),
        new("closed-without-finding-excused", "A resignation is not reportable once the investigation has closed without a finding."));

    internal static RegimeOption PartialSubmission { get; } = Of(
        "IC-D3",
        "What it means to submit some events of a category and not others.",
        new("partial-is-not-met", "A category of which only a part was submitted is not met."),
        new("partial-is-undetermined", "A category of which only a part was submitted is undetermined."));

    private static RegimeOption Of(string name, string summary, params OptionValue[] values) => new()
    {
        Name = name,
        Summary = summary,
        Default = values[0].Word,
        IsChoice = true,
        Values = values,
    };
}
