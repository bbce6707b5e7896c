using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeAct;

/// <summary>How the bill is read where its text is silent. The first word of each is the default.</summary>
internal static class InterpretiveChoices
{
    /// <summary>IC-S1.</summary>
    internal static RegimeOption CompliantYear { get; } = Of(
        "IC-S1",
        "Whether a fiscal year without failure starts the count of failing years anew.",
        new("no-reset", "Every failing fiscal year counts, from the first on, whatever lies between."),
        new("reset", "A fiscal year without failure starts the count anew."));

    /// <summary>IC-S2.</summary>
    internal static RegimeOption SeveralCuts { get; } = Of(
        "IC-S2",
        "How cuts under several sections fall on the same Byrne money.",
        new("added", "Each cut is taken of the original allocation, and they are added, to at most 100 per cent."),
        new("one-after-the-other", "Each cut is taken of what the one before it leaves."));

    private static RegimeOption Of(string name, string summary, params OptionValue[] values) => new()
    {
        Name = name,
        Summary = summary,
        Default = values[0].Word,
        IsChoice = true,
        Values = values,
    };
}
