using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Explanations.Comparisons;

/// <summary>Many cases asked about in two ways: every decision that differs, by what it differs in. Immutable and shareable between threads.</summary>
public sealed record ComparedDecisions
{
    /// <summary>The version of the format that this library writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the format.</summary>
    [FormatVersion(CurrentSchemaVersion)]
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>What whoever asked calls the first way of asking: <c>IC-5=undetermined</c>; null: nothing.</summary>
    public string? First { get; init; }

    /// <summary>What whoever asked calls the second way; null: nothing.</summary>
    public string? Second { get; init; }

    /// <summary>How many cases were compared.</summary>
    public required int Count { get; init; }

    /// <summary>The cases whose decision differs, in the order in which they were asked about.</summary>
    public required IReadOnlyList<ChangedCase> Changed { get; init; }

    /// <summary>
    /// The causes, that of most cases first. A case that differs in several requirements stands under each.
    /// </summary>
    public required IReadOnlyList<ChangeGroup> Groups { get; init; }
}
