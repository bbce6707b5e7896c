namespace GrantEligibility.Regimes;

/// <summary>
/// Something about a regime that a question may set: an interpretive choice, or a supposition contrary to what happened.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
public sealed record RegimeOption
{
    /// <summary>The option's name, as questions and the command give it: <c>IC-5</c>, <c>intake-open-from</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it settles, as a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The value a question that does not set it is answered with.</summary>
    public required string Default { get; init; }

    /// <summary>
    /// Whether the option is an interpretive choice, which is a <see cref="Choice"/> fact in every session. Otherwise it
    /// supposes something contrary to what happened, and a decision names it whenever it is not the default.
    /// </summary>
    public required bool IsChoice { get; init; }

    /// <summary>The words it accepts, each with its meaning, the default first; empty: <see cref="Accepts"/> alone says.</summary>
    public IReadOnlyList<OptionValue> Values { get; init; } = [];

    /// <summary>What values are accepted, in words, where <see cref="Values"/> does not list them: <c>a date (yyyy-MM-dd) or none</c>.</summary>
    public string? Accepts { get; init; }

    /// <summary>Tests a value where <see cref="Values"/> does not list them.</summary>
    public Func<string, bool>? IsAccepted { get; init; }
}
