using System.Linq.Expressions;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations;

/// <summary>
/// Reads a condition of a rule as a sentence, and notes which values it reads. The expression is the only source: nothing
/// is written beside it.
/// </summary>
internal sealed class ConditionReader
{
    private const string Unknown = "unknown";

    private readonly List<ValueNote> _notes;
    private readonly string? _own;
    private readonly bool _isAsked;
    private readonly bool _quotes;

    private ConditionReader(List<ValueNote> notes, string? own, bool isAsked = false, bool quotes = false)
    {
        _quotes = quotes;
        _notes = notes;
        _own = own;
        _isAsked = isAsked;
    }

    /// <summary>Reads one condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="own">The alias of the pattern the condition stands on; null for none.</param>
    internal static ConditionText Read(LambdaExpression condition, string? own)
    {
        var notes = new List<ValueNote>();
        return new ConditionText(new ConditionReader(notes, own).Claim(condition.Body), notes);
    }

    /// <summary>Reads one condition as what is asked for: <c>the policy's stance must be banned</c>.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    internal static ConditionText ReadAsked(LambdaExpression condition, string own)
    {
        var notes = new List<ValueNote>();
        return new ConditionText(new ConditionReader(notes, own, isAsked: true).Claim(condition.Body).Changed(AskedWords.WithArticle), notes);
    }

    /// <summary>Reads one condition as what tells the fact of its pattern from others: <c>whose kind is 'body-certification'</c>.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="own">The alias of the pattern the condition stands on.</param>
    /// <param name="notes">Where to note the values it reads.</param>
    internal static Phrase ReadRelative(LambdaExpression condition, string own, List<ValueNote> notes)
    {
        var claim = new ConditionReader(notes, own, quotes: true).Claim(condition.Body);
        var isOfOwnMember = condition.Body is BinaryExpression comparison
            && Comparison.Verb(comparison) is not null
            && Comparison.Sides(comparison) is (MemberExpression { Expression: ParameterExpression { Name: var owner } }, not ConstantExpression { Value: bool })
            && owner == own;
        var subject = condition.Parameters.FirstOrDefault(parameter => parameter.Name == own) is { } fact ? Words.Of(fact.Type) : string.Empty;
        return isOfOwnMember ? Phrase.Of($"whose {claim}") : claim.Changed(words => AskedWords.Relative(words, subject));
    }

    /// <summary>Whether a condition only ties two facts to one case, which the trail need not say.</summary>
    internal static bool IsTieToCase(LambdaExpression condition) =>
        condition.Body is BinaryExpression { NodeType: ExpressionType.Equal } equality
        && (IsCaseNumber(equality.Left) || IsCaseNumber(equality.Right));

    private static bool IsCaseNumber(Expression side) =>
        side is MemberExpression { Member: { Name: nameof(Fact.CaseNumber), DeclaringType: var type } } && type == typeof(Fact);

    /// <summary>An expression that is true or false, as a claim.</summary>
    private Phrase Claim(Expression expression) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } both => Phrase.Of($"{Claim(both.Left)} and {Claim(both.Right)}"),
        BinaryExpression { NodeType: ExpressionType.OrElse } either => Phrase.Of($"({Claim(either.Left)} or {Claim(either.Right)})"),
        BinaryExpression comparison when Comparison.Verb(comparison) is not null => Compared(comparison),
        UnaryExpression { NodeType: ExpressionType.Not } not => Negated(not.Operand),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Claim(convert.Operand),
        MemberExpression { Member.Name: "HasValue", Expression: { } nullable } => IsThere(nullable),
        MemberExpression member => MemberClaim(member),
        MethodCallExpression call => CallClaim(call),
        ConstantExpression constant => PlainText.Of(constant.Value),
        _ => Operand(expression),
    };

    /// <summary>A claim on a subject; in the words of what is asked for, where it is read so.</summary>
    private Phrase Claimed(Phrase subject, string words, IEnumerable<Phrase> objects) =>
        !_isAsked ? Phrase.Joined(" ", [subject, words, .. objects])
        : AskedWords.Of(words) is { } asked ? Phrase.Joined(" ", [subject, asked, .. objects])
        : Phrase.Joined(" ", ["it must be so that", subject, words, .. objects]);

    /// <summary>The verb of a comparison; in the words of what is asked for, where it is read so.</summary>
    private string Verb(string verb) => _isAsked ? AskedWords.OfVerb(verb) : verb;

    private Phrase Compared(BinaryExpression comparison)
    {
        var (left, right) = Comparison.Sides(comparison);
        var isEqual = comparison.NodeType == ExpressionType.Equal;
        if (right is ConstantExpression { Value: bool flag } && comparison.NodeType is ExpressionType.Equal or ExpressionType.NotEqual)
        {
            return flag == isEqual ? Claim(left) : Negated(left);
        }

        if (right is ConstantExpression { Value: null })
        {
            return isEqual ? Phrase.Of($"{Name(left)} {Verb("is")} {WhenNull(left)}") : IsThere(left);
        }

        if (isEqual && _isAsked && right is not ConstantExpression)
        {
            return Phrase.Of($"{Operand(left)} {Verb("is")} the same as the {Operand(right)}");
        }

        // "stance is banned" says it all; the value is not repeated.
        return isEqual && right is ConstantExpression
            ? Phrase.Of($"{Name(left)} {Verb("is")} {(_quotes && IsWord(left) ? Operand(right).Changed(static word => $"'{word}'") : Operand(right))}")
            : Phrase.Of($"{Operand(left)} {Verb(Comparison.Verb(comparison)!)} {Operand(right)}");
    }

    /// <summary>Whether a value is a word of a list: in a clause of its own it is quoted, as it may read like a part of the sentence.</summary>
    private static bool IsWord(Expression value) => (Nullable.GetUnderlyingType(ValueReaders.Unwrapped(value).Type) ?? ValueReaders.Unwrapped(value).Type).IsEnum;

    private Phrase IsThere(Expression value) => Phrase.Of($"{Operand(value)} {Verb("is")} {(WhenNull(value) == Unknown ? "known" : "given")}");

    private Phrase MemberClaim(MemberExpression member)
    {
        Note(member);
        return Claimed(member.Expression is { } owner ? SubjectOf(owner) : Phrase.Empty, AskedWords.Said(Words.Of(member.Member)), []);
    }

    private Phrase CallClaim(MethodCallExpression call)
    {
        var arguments = call.Arguments.ToList();
        var owner = call.Object;
        if (owner is null && arguments.Count > 0)
        {
            owner = arguments[0];
            arguments.RemoveAt(0);
        }

        if (call.Object is { } instance)
        {
            _notes.Add(new ValueNote(instance, call.Method, Phrase.Empty));
        }

        var subject = owner is null ? Phrase.Empty : SubjectOf(owner);
        return Claimed(subject, Words.Of(call.Method), arguments.Select(Operand));
    }

    /// <summary>A value, with its name and what it is: <c>certified on (2020-11-20)</c>.</summary>
    private Phrase Operand(Expression expression)
    {
        switch (ValueReaders.Unwrapped(expression))
        {
            case ConstantExpression constant:
                return PlainText.Of(constant.Value);
            case LambdaExpression lambda:
                return Phrase.Of($"({new ConditionReader(_notes, lambda.Parameters.Count > 0 ? lambda.Parameters[0].Name : null).Claim(lambda.Body)})");
            case var value:
                return Phrase.Of($"{Name(value)}{InBrackets(value)}");
        }
    }

    /// <summary>The hole for a value: nothing where it cannot be read, or is a fact, which stands for itself.</summary>
    private static Phrase.Hole InBrackets(Expression value)
    {
        var (read, whenNull) = (ValueReaders.Of(value), WhenNull(value));
        var member = ValueReaders.Unwrapped(value) is MemberExpression named ? FactMember.Of(named.Member) : null;
        return (match, ref text) =>
        {
            if (read is not null && read(match, out var found) && found is not Fact)
            {
                text.AppendLiteral(" (");
                text.AppendLiteral(found is null ? whenNull : member?.TextOf(found) ?? PlainText.Of(found));
                text.AppendLiteral(")");
            }
        };
    }

    private Phrase Name(Expression expression)
    {
        switch (ValueReaders.Unwrapped(expression))
        {
            case MemberExpression { Member.Name: "Value", Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null:
                return Name(nullable);
            case MemberExpression member:
                return Noted(member);
            case ParameterExpression parameter:
                return SubjectOf(parameter);
            case MethodCallExpression call:
                return new ConditionReader(_notes, _own).CallClaim(call);
            case BinaryExpression sum when Arithmetic(sum.NodeType) is { } verb:
                return Phrase.Of($"{Operand(sum.Left)} {verb} {Operand(sum.Right)}");
            case BinaryExpression or UnaryExpression:
                return Claim(expression);
            default:
                return expression.ToString();
        }
    }

    /// <summary>The name of a member, whose value is noted.</summary>
    private Phrase Noted(MemberExpression member)
    {
        Note(member);
        return Phrase.Of($"{OwnerOf(member)}{Words.Of(member.Member)}");
    }

    /// <summary>
    /// The prefix that says whose member it is: nothing for the pattern's own fact and for the case, nor for a fact that is
    /// a member of another, which stands for itself; else "award's ".
    /// </summary>
    private Phrase OwnerOf(MemberExpression member) => member.Expression switch
    {
        null => Phrase.Empty,
        { } owner when owner.Type == typeof(Case) || typeof(Fact).IsAssignableFrom(member.Type) => Phrase.Empty,
        ParameterExpression parameter when parameter.Name == _own && !_isAsked => Phrase.Empty,
        ParameterExpression when AttributeOf<PhraseAttribute>.On(member.Member) is not null => Phrase.Empty,
        { } owner => Phrase.Of($"{SubjectOf(owner)}'s "),
    };

    private Phrase SubjectOf(Expression owner) => ValueReaders.Unwrapped(owner) switch
    {
        ParameterExpression parameter => typeof(Fact).IsAssignableFrom(parameter.Type) ? Words.Of(parameter.Type) : Words.Of(parameter.Name ?? "value"),
        MemberExpression { Member.Name: "Value", Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null => SubjectOf(nullable),
        MemberExpression member => Noted(member),
        var other => Operand(other),
    };

    private Phrase Negated(Expression expression)
    {
        var isSimple = ValueReaders.Unwrapped(expression) is MemberExpression or MethodCallExpression;
        return _isAsked
            ? isSimple ? Claim(expression).Changed(AskedWords.Negated) : Phrase.Of($"it must not be so that {new ConditionReader(_notes, _own).Claim(expression)}")
            : Claim(expression).Changed(isSimple ? NegatedAtTheVerb : NegatedWhole);
    }

    private static string NegatedWhole(string claim) => $"it is not so that {claim}";

    private static string NegatedAtTheVerb(string claim)
    {
        foreach (var verb in (string[])[" is ", " are ", " has ", " does ", " was "])
        {
            var at = claim.IndexOf(verb, StringComparison.Ordinal);
            if (at >= 0)
            {
                return claim.Insert(at + verb.Length, "not ");
            }
        }

        return NegatedWhole(claim);
    }

    /// <summary>What null means for a value: unknown, unless its member says otherwise.</summary>
    private static string WhenNull(Expression expression) =>
        (ValueReaders.Unwrapped(expression) is MemberExpression member ? FactMember.Of(member.Member).WhenNull : null) ?? Unknown;

    private static string? Arithmetic(ExpressionType type) => type switch
    {
        ExpressionType.Add or ExpressionType.AddChecked => "plus",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "minus",
        _ => null,
    };

    private void Note(MemberExpression member)
    {
        if (ValueReaders.Unwrapped(member.Expression) is { } owner)
        {
            var prefix = owner is ParameterExpression || owner.Type == typeof(Case) ? Phrase.Empty : Phrase.Of($"{Name(owner)} ");
            _notes.Add(new ValueNote(owner, member.Member, prefix));
        }
    }
}
