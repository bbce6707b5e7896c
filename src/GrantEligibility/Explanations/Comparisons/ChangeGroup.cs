using System.Text.Json.Serialization;
using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations.Comparisons;

/// <summary>The cases in which one requirement comes out differently for one cause. Immutable and shareable between threads.</summary>
public sealed record ChangeGroup
{
    /// <summary>The requirement's identifier.</summary>
    public required string RequirementId { get; init; }

    /// <summary>The requirement as a statement.</summary>
    public required string Title { get; init; }

    /// <summary>The deciding provision.</summary>
    public required string Citation { get; init; }

    /// <summary>The status in the first way of asking; null where its regime has no such requirement.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required RequirementStatus? Before { get; init; }

    /// <summary>The status in the second way; null where its regime has no such requirement.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required RequirementStatus? After { get; init; }

    /// <summary>The rules whose findings gave the first status, in ordinal order.</summary>
    public required IReadOnlyList<string> RulesBefore { get; init; }

    /// <summary>The rules whose findings gave the second status, in ordinal order.</summary>
    public required IReadOnlyList<string> RulesAfter { get; init; }

    /// <summary>The interpretive choices that the first finding leaned on, as <c>IC-5 = undetermined</c>.</summary>
    public required IReadOnlyList<string> ChoicesBefore { get; init; }

    /// <summary>The interpretive choices that the second finding leaned on.</summary>
    public required IReadOnlyList<string> ChoicesAfter { get; init; }

    /// <summary>The cases, in the order in which they were asked about.</summary>
    public required IReadOnlyList<ChangedCase> Cases { get; init; }
}
