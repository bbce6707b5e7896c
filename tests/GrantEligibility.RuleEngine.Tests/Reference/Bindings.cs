using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>What the declarations of a left-hand side are bound to, in their order.</summary>
internal sealed class Bindings
{
    private readonly Bindings? _before;
    private readonly Declaration? _declaration;

    private Bindings(Bindings? before, Declaration? declaration, object? value)
    {
        _before = before;
        _declaration = declaration;
        Last = value;
    }

    public static Bindings None { get; } = new(null, null, null);

    public object? Last { get; }

    /// <summary>The value of a name; where it was used twice, the later, and null where only another alternative of an Or has it.</summary>
    public object? this[string name] => _declaration is null ? null : _declaration.Name == name ? Last : _before![name];

    /// <summary>What a match of the engine binds.</summary>
    public static Bindings Of(IMatch match) => match.Facts.Aggregate(None, (bound, fact) => bound.With(fact.Declaration, fact.Value));

    public Bindings With(Declaration declaration, object? value) => new(this, declaration, value);

    public override string ToString() => MatchText.Of(All());

    private Stack<(Declaration Declaration, object? Value)> All()
    {
        var all = new Stack<(Declaration, object?)>();
        for (var bound = this; bound._declaration is not null; bound = bound._before!)
        {
            all.Push((bound._declaration, bound.Last));
        }

        return all;
    }
}
