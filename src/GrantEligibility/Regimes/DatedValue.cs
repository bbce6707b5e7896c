namespace GrantEligibility.Regimes;

/// <summary>One value of a parameter and the days on which it holds. Immutable.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record DatedValue<T>
{
    /// <summary>The first day it holds, inclusive.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day it no longer holds; null: it still does.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The value; null where the authority set none.</summary>
    public required T Value { get; init; }

    /// <summary>Who set it, and where it stands.</summary>
    public required string Authority { get; init; }

    /// <summary>How it is known: <c>primary</c>, <c>primary-part</c>, <c>secondary</c> or <c>general-knowledge</c>.</summary>
    public required string Evidence { get; init; }

    /// <summary>The day somebody last read it there.</summary>
    public required DateOnly CheckedOn { get; init; }
}
