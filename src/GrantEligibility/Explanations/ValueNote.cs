using System.Linq.Expressions;
using System.Reflection;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations;

/// <summary>Notes what one part of a condition reads of a fact: a member's own value, or the values its <see cref="ReadsAttribute"/> names.</summary>
internal sealed class ValueNote
{
    // Most are members of a fact that the match binds; the name it is bound to, or null.
    private readonly string? _alias;
    private readonly ValueReader? _owner;
    private readonly PlaceReader _place;
    private readonly FactMember _member;
    private readonly Phrase _prefix;

    /// <summary>Makes a note of a member.</summary>
    /// <param name="owner">What it is a member of.</param>
    /// <param name="member">The property; or a method, of which only what it reads is noted.</param>
    /// <param name="prefix">What stands before the name of each value.</param>
    internal ValueNote(Expression owner, MemberInfo member, Phrase prefix)
    {
        _alias = (ValueReaders.Unwrapped(owner) as ParameterExpression)?.Name;
        _owner = ValueReaders.Of(owner);
        _place = PlaceOf(owner);
        _member = FactMember.Of(member);
        _prefix = prefix;
        Known = ValueReaders.Unwrapped(owner) is ParameterExpression { Name: { } alias, Type: { IsSealed: true } type } && type.IsAssignableTo(typeof(Fact))
            && _member.ReadInItsPlace(type) is { } read
                ? new KnownSteps(alias, read)
                : null;
    }

    /// <summary>What was said of the value, where it is one and no other has to be read for it; otherwise null.</summary>
    internal KnownSteps? Known { get; }

    private delegate Place? PlaceReader(Premise[] match);

    /// <summary>Notes the values for one match, each once.</summary>
    internal void AddTo(List<TrailValue> noted, Premise[] match)
    {
        if (_alias is not null)
        {
            if (Premise.TryFind(match, _alias, out var premise) && premise.Value is Fact fact)
            {
                Add(noted, _member, fact, _prefix.In(match), fact.Place);
            }
        }
        else if (_owner is not null && _owner(match, out var instance) && instance is not null && _place(match) is { } place)
        {
            Add(noted, _member, instance, _prefix.In(match), place);
        }
    }

    private static void Add(List<TrailValue> noted, FactMember member, object instance, string prefix, Place place)
    {
        var reads = member.ReadOf(instance.GetType());
        foreach (var read in reads)
        {
            Add(noted, read, instance, prefix, place);
        }

        // What is computed from other facts alone has no value in a document, and stands for itself.
        if (reads.Length > 0 || !member.TryGet(instance, out var value) || value is Fact)
        {
            return;
        }

        var words = prefix.Length == 0 ? member.Words : prefix + member.Words;
        var note = new TrailValue(words, value is null ? null : member.TextOf(value), member.PlaceOf(place))
        {
            WhenNull = value is null ? member.WhenNull : null,
        };
        if (!noted.Contains(note))
        {
            noted.Add(note);
        }
    }

    /// <summary>Where the value of an expression stands: a fact's own place, or a step down from its owner's.</summary>
    private static PlaceReader PlaceOf(Expression expression)
    {
        var value = ValueReaders.Of(expression);
        if (ValueReaders.Unwrapped(expression) is not MemberExpression { Expression: { } owner } member)
        {
            return OfFact;
        }

        var (ownersPlace, instance, step) = (PlaceOf(owner), ValueReaders.Of(owner), FactMember.Of(member.Member));
        return match => OfFact(match)
            ?? (instance is not null && ownersPlace(match) is { } place && instance(match, out var found) && found is not null
                ? step.PlaceOf(place)
                : null);

        Place? OfFact(Premise[] match) =>
            value is not null && value(match, out var found) && found is Fact fact ? fact.Place : null;
    }
}
