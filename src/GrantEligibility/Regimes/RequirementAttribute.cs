namespace GrantEligibility.Regimes;

/// <summary>
/// Declares that a static class is a requirement: one condition of the law. The rule classes nested in it are the rows of
/// its outcome table.
/// </summary>
/// <param name="id">The requirement's identifier inside its regime: the section, as it is cited (<c>2(c)(ii)</c>).</param>
/// <param name="title">The condition as a statement, no full stop.</param>
/// <param name="asks">The question that would settle it; required for a requirement that decides, null for others.</param>
/// <param name="kind">Whether it decides, advises or ranks.</param>
/// <remarks>
/// What most requirements say is given to the constructor, which is read at once: for what is set by name the runtime parses
/// names of types and compiles calls, in every process anew. Immutable.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequirementAttribute(
    string id, string title, string? asks = null, RequirementKind kind = RequirementKind.Condition) : Attribute
{
    /// <summary>The requirement's identifier inside its regime.</summary>
    public string Id { get; } = id;

    /// <summary>The condition as a statement.</summary>
    public string Title { get; } = title;

    /// <summary>The question that would settle the requirement; required for a requirement that decides.</summary>
    public string? Asks { get; } = asks;

    /// <summary>Whether the requirement decides, advises or ranks.</summary>
    public RequirementKind Kind { get; } = kind;

    /// <summary>The first day in force (yyyy-MM-dd), where it is later than the regime's; null: the regime's.</summary>
    public string? From { get; init; }

    /// <summary>The first day no longer in force (yyyy-MM-dd), where it is earlier than the regime's; null: the regime's.</summary>
    public string? Until { get; init; }
}
