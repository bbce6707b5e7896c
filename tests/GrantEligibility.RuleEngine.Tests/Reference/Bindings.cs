using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>What the declarations of a left-hand side are bound to, in their order.</summary>
internal sealed class Bindings((Declaration Declaration, object? Value)[] all)
{
    public static Bindings None { get; } = new([]);

    public object? Last => all[^1].Value;

    public object? this[string name] => Array.FindLast(all, b => b.Declaration.Name == name).Value;

    public Bindings With(Declaration declaration, object? value) => new([.. all, (declaration, value)]);

    public override string ToString() => MatchText.Of(all);
}
