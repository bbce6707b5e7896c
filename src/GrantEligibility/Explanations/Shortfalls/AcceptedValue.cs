using System.Linq.Expressions;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>
/// What would satisfy a condition, in words: <c>after 2018-02-10</c>. Read from the comparison itself, with the other side's
/// value. Immutable and shareable between threads.
/// </summary>
internal sealed class AcceptedValue
{
    private static readonly AcceptedValue None = new(static _ => null);

    private readonly Func<Premise[], string?> _words;

    private AcceptedValue(Func<Premise[], string?> words) => _words = words;

    /// <summary>The words for one match; null where no value by itself would do.</summary>
    internal string? In(Premise[] match) => _words(match);

    /// <summary>Reads a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="own">The alias of the fact whose value would have to be another.</param>
    internal static AcceptedValue Of(Expression condition, string own) => condition switch
    {
        BinaryExpression { NodeType: ExpressionType.OrElse } either => OfEither(Of(either.Left, own), Of(either.Right, own)),
        BinaryExpression comparison when Comparison.Verb(comparison) is not null => OfComparison(comparison, own),
        UnaryExpression { NodeType: ExpressionType.Not, Operand: MemberExpression } => new(static _ => "no"),
        MemberExpression { Member.Name: "HasValue" } => new(static _ => "any value"),
        _ => None,
    };

    private static AcceptedValue OfEither(AcceptedValue one, AcceptedValue other) =>
        one == None || other == None ? None : new(match => one.In(match) is { } left && other.In(match) is { } right ? $"{left} or {right}" : null);

    private static AcceptedValue OfComparison(BinaryExpression comparison, string own)
    {
        var (left, right) = Comparison.Sides(comparison);
        var verb = Reads(left, own) ? comparison.NodeType : Mirrored(comparison.NodeType);
        var wanted = Reads(left, own) ? right : left;
        if (ValueReaders.Of(wanted) is not { } read)
        {
            return None;
        }

        var isOfDates = (Nullable.GetUnderlyingType(wanted.Type) ?? wanted.Type) == typeof(DateOnly);
        return new(match => read(match, out var value) && value is not Fact ? Words(verb, value, isOfDates) : null);
    }

    private static string? Words(ExpressionType verb, object? value, bool isOfDates)
    {
        if (value is null)
        {
            return verb == ExpressionType.NotEqual ? "any value" : null;
        }

        var text = PlainText.Of(value);
        return verb switch
        {
            ExpressionType.Equal => text,
            ExpressionType.NotEqual => $"anything but {text}",
            ExpressionType.LessThan => isOfDates ? $"before {text}" : $"less than {text}",
            ExpressionType.LessThanOrEqual => isOfDates ? $"on or before {text}" : $"at most {text}",
            ExpressionType.GreaterThan => isOfDates ? $"after {text}" : $"more than {text}",
            ExpressionType.GreaterThanOrEqual => isOfDates ? $"on or after {text}" : $"at least {text}",
            _ => null,
        };
    }

    private static ExpressionType Mirrored(ExpressionType verb) => verb switch
    {
        ExpressionType.LessThan => ExpressionType.GreaterThan,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
        ExpressionType.GreaterThan => ExpressionType.LessThan,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
        _ => verb,
    };

    private static bool Reads(Expression side, string own)
    {
        var search = new AliasSearch(own);
        search.Visit(side);
        return search.IsFound;
    }

    private sealed class AliasSearch(string alias) : ExpressionVisitor
    {
        internal bool IsFound { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            IsFound |= node.Name == alias;
            return node;
        }
    }
}
