using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Explanations.Changes;

/// <summary>A decision against another one: what changed between them, and because of which values. Immutable and shareable between threads.</summary>
public sealed record DecisionChange
{
    /// <summary>The version of the format that this library writes changes in.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the format.</summary>
    [FormatVersion(CurrentSchemaVersion)]
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The first decision.</summary>
    public required EligibilityDecision Before { get; init; }

    /// <summary>The second decision.</summary>
    public required EligibilityDecision After { get; init; }

    /// <summary>Whether the outcome or the status of any requirement differs.</summary>
    public bool IsDifferent => Before.Outcome != After.Outcome || Requirements.Count > 0;

    /// <summary>The requirements whose status differs, in the order of the text.</summary>
    public required IReadOnlyList<RequirementChange> Requirements { get; init; }

    /// <summary>Everything that differs between the two questions, in the order of the documents.</summary>
    public required IReadOnlyList<ValueChange> Input { get; init; }
}
