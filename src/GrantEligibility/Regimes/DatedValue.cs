namespace GrantEligibility.Regimes;

/// <summary>The days on which a value of a parameter holds, and how it is known. Immutable.</summary>
public abstract record DatedValue
{
    private protected DatedValue()
    {
    }

    /// <summary>The one of some values that holds on a day; null where none does.</summary>
    internal static DatedValue? HoldingOn(DateOnly day, IReadOnlyList<DatedValue> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].HoldsOn(day))
            {
                return values[i];
            }
        }

        return null;
    }

    /// <summary>The first day it holds, inclusive.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day it no longer holds; null: it still does.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Who set it, and where it stands.</summary>
    public required string Authority { get; init; }

    /// <summary>How it is known: <c>primary</c>, <c>primary-part</c>, <c>secondary</c>, <c>parallel-bill</c> (read in a companion or parent bill) or <c>general-knowledge</c>.</summary>
    public required string Evidence { get; init; }

    /// <summary>The day somebody last read it there.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>Whether it holds on a day.</summary>
    internal bool HoldsOn(DateOnly day) => day >= From && !(day >= Until);
}
