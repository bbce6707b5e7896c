using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>A fact of a match, with the declaration it is bound to.</summary>
internal sealed class FactMatch(Fact fact, Declaration declaration) : IFactMatch
{
    public Declaration Declaration { get; } = declaration;

    public Type Type => fact.Type;

    public object? Value => fact.Value;

    public IFactSource? Source => fact.Source;

    public static FactMatch[] All(IReadOnlyList<Declaration> declarations, Fact[] row)
    {
        var matches = new FactMatch[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            matches[i] = new FactMatch(row[i], declarations[i]);
        }

        return matches;
    }
}
