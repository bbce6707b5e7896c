namespace NRules.Sessions;

/// <summary>Values given together, sorted into those to which a verb can be applied, with the fact of the session, and those to which it cannot.</summary>
internal sealed class FactBatch
{
    private readonly List<(Fact Fact, object Value)> _applicable;
    private readonly List<object>? _failed;

    /// <summary>Sorts values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="find">Finds the fact that a verb is to be applied to; null if it cannot be applied.</param>
    public FactBatch(IReadOnlyCollection<object> values, Func<object, Fact?> find)
    {
        _applicable = new(values.Count);
        foreach (var value in values)
        {
            if (find(value) is { } fact)
            {
                _applicable.Add((fact, value));
            }
            else
            {
                (_failed ??= []).Add(value);
            }
        }
    }

    public List<(Fact Fact, object Value)> Applicable => _applicable;

    public IReadOnlyList<object> Failed => _failed ?? [];

    /// <summary>The values as a list without nulls.</summary>
    /// <exception cref="ArgumentNullException">The values, or one of them, are null.</exception>
    public static IReadOnlyCollection<object> Checked(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var values = facts as IReadOnlyCollection<object> ?? [.. facts];
        foreach (var value in values)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(facts));
        }

        return values;
    }
}
