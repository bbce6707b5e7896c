using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing;

/// <summary>How the bill is read where its text leaves a choice. The first word of each is the default.</summary>
internal static class InterpretiveChoices
{
    /// <summary>IC-H1.</summary>
    internal static RegimeOption DeadlyForceException { get; } = Of(
        "IC-H1",
        "Whether a law on chokeholds with an exception for deadly force satisfies § 363(b). Arguable.",
        new("strict", "The words of § 363(b) have no exception for deadly force, and a law that has one does not satisfy it."),
        new("lenient", "A law that bars chokeholds and carotid holds satisfies § 363(b) even with an exception for deadly force."));

    /// <summary>IC-H2.</summary>
    internal static RegimeOption TestDayItself { get; } = Of(
        "IC-H2",
        "Whether a law that takes effect on the test day itself is in effect on it.",
        new("that-day-counts", "A law that takes effect on the test day is in effect on it."),
        new("only-before", "A law must be in effect before the test day."));

    /// <summary>IC-H3.</summary>
    internal static RegimeOption ExigentEntry { get; } = Of(
        "IC-H3",
        "Whether § 362(b) looks at entry without a warrant too.",
        new("warrants-only", "§ 362(b) looks at issuing no-knock warrants in drug cases, not at exigent entry without a warrant."),
        new("entry-too", "A law must bar unannounced entry without a warrant in exigent circumstances as well."));

    /// <summary>IC-H4.</summary>
    internal static RegimeOption PolicyForLaw { get; } = Of(
        "IC-H4",
        "Whether a policy or an order can take the place of law in §§ 362(b), 363(b), 364(c) and 403.",
        new("law-only", "A policy or an order never takes the place of law there."),
        new("policy-suffices", "A policy or an order of the government takes the place of law there."));

    private static RegimeOption Of(string name, string summary, params OptionValue[] values) => new()
    {
        Name = name,
        Summary = summary,
        Default = values[0].Word,
        IsChoice = true,
        Values = values,
    };
}
