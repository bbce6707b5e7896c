using System.Collections.Immutable;
using System.Linq.Expressions;
using GrantEligibility.Explanations.Matching;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>A condition of a pattern, ready to be tested on a row. Immutable and shareable between threads.</summary>
internal sealed class RuleCondition
{
    private readonly RowFunction<bool> _test;
    private readonly Lazy<ConditionText> _text;
    private readonly Lazy<AcceptedValue> _accepted;

    internal RuleCondition(LambdaExpression condition, string own, IReadOnlyDictionary<string, int> indexes)
    {
        _test = RowFunction<bool>.Of(condition.Body, condition.Parameters, indexes);
        _text = new(() => ConditionReader.ReadAsked(condition, own));
        _accepted = new(() => AcceptedValue.Of(condition.Body, own));
        TiesToCase = ConditionReader.IsTieToCase(condition);
        AsksForConstant = condition.Body is BinaryExpression { NodeType: ExpressionType.Equal } equality && Comparison.Sides(equality).Right is ConstantExpression;
        LooksAtItsFactAlone = condition.Parameters.Count == 1;
        AsksForLater = condition.Body is BinaryExpression comparison && IsLater(comparison);
        Shared = TiesToCase ? "of the case" : LooksAtItsFactAlone ? LoneCondition.TextOf(condition) : null;
        Identifies = condition.Parameters.Count > 1 && condition.Body is BinaryExpression { NodeType: ExpressionType.Equal };
    }

    /// <summary>Whether it only ties two facts to one case: a fact of another agency comes nowhere near.</summary>
    internal bool TiesToCase { get; }

    /// <summary>Whether it asks a value to equal a constant: what a derived fact says, and not what it happens to hold.</summary>
    internal bool AsksForConstant { get; }

    /// <summary>Whether it reads no other fact than the one of its pattern.</summary>
    internal bool LooksAtItsFactAlone { get; }

    /// <summary>What it asks, the same in every rule that asks it of facts of one case; null where it reads another fact, or cannot be told apart.</summary>
    internal string? Shared { get; }

    /// <summary>Whether it picks the one fact that another fact names, as a body by its identifier.</summary>
    internal bool Identifies { get; }

    /// <summary>Whether it asks for a day after the one asked about, which nothing can show on that day.</summary>
    internal bool AsksForLater { get; }

    /// <summary>Whether it holds on a row; false where a value it reads is unknown.</summary>
    internal bool HoldsOn(object?[] row) => _test.TryInvoke(row, out var holds) && holds;

    /// <summary>Whether it reads any of some aliases, given by their indexes.</summary>
    internal bool ReadsAnyOf(ImmutableArray<int> indexes) => _test.ReadsAnyOf(indexes);

    /// <summary>What it asks for in words, with the values of a match.</summary>
    internal string TextOf(Premise[] match) => _text.Value.Words.In(match);

    /// <summary>The values it reads of a match.</summary>
    internal IReadOnlyList<TrailValue> ValuesIn(Premise[] match) => _text.Value.ValuesIn(match);

    /// <summary>What would satisfy it, given the rest of a match; null where no value by itself would.</summary>
    internal string? AcceptedIn(Premise[] match) => _accepted.Value.In(match);

    private static bool IsLater(BinaryExpression comparison)
    {
        var (left, right) = Comparison.Sides(comparison);
        return comparison.NodeType switch
        {
            ExpressionType.GreaterThan => IsAsOf(right) && IsOfEvent(left),
            ExpressionType.LessThan => IsAsOf(left) && IsOfEvent(right),
            _ => false,
        };
    }

    private static bool IsAsOf(Expression side) => side is MemberExpression { Member: { Name: nameof(Case.AsOf), DeclaringType: var type } } && type == typeof(Case);

    /// <summary>Whether a day is that of an event which a profile states, and which is not there before it has happened.</summary>
    private static bool IsOfEvent(Expression side) =>
        side is MemberExpression { Member.DeclaringType: { } type } && type.Namespace == typeof(AgencyProfile).Namespace && type != typeof(Award);
}
