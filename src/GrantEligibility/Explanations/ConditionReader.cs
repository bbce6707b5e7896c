using System.Linq.Expressions;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations;

/// <summary>
/// Reads a condition of a rule as a sentence, and notes each value it read with the place where it stands. The
/// expression is the only source: nothing is written beside it.
/// </summary>
internal sealed class ConditionReader
{
    private const string Unknown = "unknown";

    private readonly ConditionValues _values;
    private readonly string? _own;

    private ConditionReader(ConditionValues values, string? own)
    {
        _values = values;
        _own = own;
    }

    /// <summary>Reads one condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="bound">The facts bound to the rule's aliases; an alias that is not bound is read without a value.</param>
    /// <param name="own">The alias of the pattern the condition stands on; null for none.</param>
    internal static (string Text, IReadOnlyList<TrailValue> Values) Read(
        LambdaExpression condition, IReadOnlyDictionary<string, object?> bound, string? own)
    {
        var values = new ConditionValues(bound);
        return (new ConditionReader(values, own).Claim(condition.Body), values.Noted);
    }

    /// <summary>Whether a condition only ties two facts to one case, which the trail need not say.</summary>
    internal static bool IsTieToCase(LambdaExpression condition) =>
        condition.Body is BinaryExpression { NodeType: ExpressionType.Equal } equality
        && (IsCaseNumber(equality.Left) || IsCaseNumber(equality.Right));

    private static bool IsCaseNumber(Expression side) =>
        side is MemberExpression { Member: { Name: nameof(Fact.CaseNumber), DeclaringType: var type } } && type == typeof(Fact);

    /// <summary>An expression that is true or false, as a claim.</summary>
    private string Claim(Expression expression) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } both => $"{Claim(both.Left)} and {Claim(both.Right)}",
        BinaryExpression { NodeType: ExpressionType.OrElse } either => $"({Claim(either.Left)} or {Claim(either.Right)})",
        BinaryExpression comparison when Comparison.Verb(comparison) is not null => Compared(comparison),
        UnaryExpression { NodeType: ExpressionType.Not } not => Negated(not.Operand),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Claim(convert.Operand),
        MemberExpression { Member.Name: "HasValue", Expression: { } nullable } => $"{Operand(nullable)} is {(WhenNull(nullable) == Unknown ? "known" : "given")}",
        MemberExpression member => MemberClaim(member),
        MethodCallExpression call => CallClaim(call),
        ConstantExpression constant => PlainText.Of(constant.Value),
        _ => Operand(expression),
    };

    private string Compared(BinaryExpression comparison)
    {
        var (left, right) = Comparison.Sides(comparison);
        var isEqual = comparison.NodeType == ExpressionType.Equal;
        if (right is ConstantExpression { Value: bool flag } && comparison.NodeType is ExpressionType.Equal or ExpressionType.NotEqual)
        {
            return flag == isEqual ? Claim(left) : Negated(left);
        }

        if (right is ConstantExpression { Value: null })
        {
            return isEqual ? $"{Name(left)} is {WhenNull(left)}" : $"{Operand(left)} is {(WhenNull(left) == Unknown ? "known" : "given")}";
        }

        // "stance is banned" says it all; the value is not repeated.
        return isEqual && right is ConstantExpression
            ? $"{Name(left)} is {Operand(right)}"
            : $"{Operand(left)} {Comparison.Verb(comparison)} {Operand(right)}";
    }

    private string MemberClaim(MemberExpression member)
    {
        Note(member);
        var words = Words.Of(member.Member);
        var subject = member.Expression is { } owner ? SubjectOf(owner) : string.Empty;
        return $"{subject} {words}".Trim();
    }

    private string CallClaim(MethodCallExpression call)
    {
        var arguments = call.Arguments.ToList();
        var owner = call.Object;
        if (owner is null && arguments.Count > 0)
        {
            owner = arguments[0];
            arguments.RemoveAt(0);
        }

        _values.NoteReads(call);
        var subject = owner is null ? string.Empty : SubjectOf(owner);
        return string.Join(' ', new[] { subject, Words.Of(call.Method) }.Concat(arguments.Select(Operand)).Where(t => t.Length > 0));
    }

    /// <summary>A value, with its name and what it is: <c>certified on (2020-11-20)</c>.</summary>
    private string Operand(Expression expression)
    {
        switch (ConditionValues.Unwrapped(expression))
        {
            case ConstantExpression constant:
                return PlainText.Of(constant.Value);
            case LambdaExpression lambda:
                return $"({new ConditionReader(_values, lambda.Parameters.Count > 0 ? lambda.Parameters[0].Name : null).Claim(lambda.Body)})";
            case var value:
                var name = Name(value);
                return _values.TryEvaluate(value, out var result) && result is not Fact ? $"{name} ({(result is null ? WhenNull(value) : PlainText.Of(result))})" : name;
        }
    }

    private string Name(Expression expression)
    {
        switch (ConditionValues.Unwrapped(expression))
        {
            case MemberExpression { Member.Name: "Value", Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null:
                return Name(nullable);
            case MemberExpression member:
                return Noted(member);
            case ParameterExpression parameter:
                return SubjectOf(parameter);
            case MethodCallExpression call:
                return CallClaim(call);
            case BinaryExpression sum when Arithmetic(sum.NodeType) is { } verb:
                return $"{Operand(sum.Left)} {verb} {Operand(sum.Right)}";
            case BinaryExpression or UnaryExpression:
                return Claim(expression);
            default:
                return expression.ToString();
        }
    }

    /// <summary>The name of a member, whose value is noted.</summary>
    private string Noted(MemberExpression member)
    {
        Note(member);
        return $"{OwnerOf(member)}{Words.Of(member.Member)}";
    }

    /// <summary>
    /// The prefix that says whose member it is: nothing for the pattern's own fact and for the case, nor for a fact that is
    /// a member of another, which stands for itself; else "award's ".
    /// </summary>
    private string OwnerOf(MemberExpression member) => member.Expression switch
    {
        null => string.Empty,
        { } owner when owner.Type == typeof(Case) || typeof(Fact).IsAssignableFrom(member.Type) => string.Empty,
        ParameterExpression parameter when parameter.Name == _own => string.Empty,
        ParameterExpression when AttributeOf<PhraseAttribute>.On(member.Member) is not null => string.Empty,
        { } owner => $"{SubjectOf(owner)}'s ",
    };

    private string SubjectOf(Expression owner) => ConditionValues.Unwrapped(owner) switch
    {
        ParameterExpression parameter => typeof(Fact).IsAssignableFrom(parameter.Type) ? Words.Of(parameter.Type) : Words.Of(parameter.Name ?? "value"),
        MemberExpression { Member.Name: "Value", Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null => SubjectOf(nullable),
        MemberExpression member => Noted(member),
        var other => Operand(other),
    };

    private string Negated(Expression expression)
    {
        var claim = Claim(expression);
        var isOneClaim = ConditionValues.Unwrapped(expression) is MemberExpression or MethodCallExpression;
        foreach (var verb in isOneClaim ? [" is ", " are ", " has ", " does ", " was "] : Array.Empty<string>())
        {
            var at = claim.IndexOf(verb, StringComparison.Ordinal);
            if (at >= 0)
            {
                return claim.Insert(at + verb.Length, "not ");
            }
        }

        return $"it is not so that {claim}";
    }

    /// <summary>What null means for a value: unknown, unless its member says otherwise.</summary>
    private static string WhenNull(Expression expression) =>
        (ConditionValues.Unwrapped(expression) is MemberExpression member ? AttributeOf<WhenNullAttribute>.On(member.Member)?.Text : null) ?? Unknown;

    private static string? Arithmetic(ExpressionType type) => type switch
    {
        ExpressionType.Add or ExpressionType.AddChecked => "plus",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "minus",
        _ => null,
    };

    private void Note(MemberExpression member)
    {
        if (ConditionValues.Unwrapped(member.Expression) is { } owner)
        {
            _values.Note(member.Member, owner, prefix: owner is ParameterExpression || owner.Type == typeof(Case) ? string.Empty : $"{Name(owner)} ");
        }
    }
}
