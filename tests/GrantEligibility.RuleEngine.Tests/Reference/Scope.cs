using System.Collections.Immutable;
using System.Linq.Expressions;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>What the elements so far declare, and later expressions may refer to.</summary>
internal sealed record Scope(
    ImmutableList<ParameterExpression> Items, ImmutableList<ParameterExpression> Numbers, ImmutableList<ParameterExpression> Collections)
{
    public static Scope Empty { get; } = new([], [], []);

    /// <summary>With a declaration, as far as its type can be used in expressions.</summary>
    public Scope With(ParameterExpression own) => own.Type switch
    {
        var type when type == typeof(int) => this with { Numbers = Numbers.Add(own) },
        var type when typeof(Item).IsAssignableFrom(type) => this with { Items = Items.Add(own) },
        var type when typeof(IEnumerable<Item>).IsAssignableFrom(type) => this with { Collections = Collections.Add(own) },
        _ => this,
    };
}
