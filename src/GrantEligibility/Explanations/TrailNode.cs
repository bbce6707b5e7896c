using System.Text.Json.Serialization;

namespace GrantEligibility.Explanations;

/// <summary>
/// A step of a derivation and the steps it rests on: decision, requirements, findings, conditions with the values that
/// met them, derived facts, down to what the host supplied.
/// </summary>
/// <remarks>Immutable and shareable between threads. Read from the engine's provenance and the rules' own conditions.</remarks>
public sealed record TrailNode
{
    /// <summary>What the step is.</summary>
    public required TrailNodeKind Kind { get; init; }

    /// <summary>The step in words.</summary>
    public required string Text { get; init; }

    /// <summary>The rule that took the step; null where none did.</summary>
    public string? Rule { get; init; }

    /// <summary>The values the step read, with their places.</summary>
    public IReadOnlyList<TrailValue> Values { get; init; } = [];

    /// <summary>Whether the fact was derived before in the same trail, so that its derivation is not drawn again.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsDerivedAbove { get; init; }

    /// <summary>The steps it rests on, in the order of the rule.</summary>
    public IReadOnlyList<TrailNode> Because { get; init; } = [];
}
