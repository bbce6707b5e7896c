using System.Globalization;
using GrantEligibility.RuleEngine.Tests.Behaviour;
using NRules;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>A generated set of rules, and generated changes to its working memory. After each, the engine must have the matches that the reference computes.</summary>
internal sealed class GeneratedCase
{
    private readonly Choices _choices;
    private readonly IRuleDefinition[] _yielding;
    private readonly IRuleDefinition[] _observing;
    private readonly ISession _session;
    private readonly HashSet<IMatch> _matches = [];
    private readonly Dictionary<Derived, IFact> _derived = [];
    private readonly List<Given> _facts = [];
    private readonly List<string> _steps = [];
    private int _inserted;

    public GeneratedCase(IReadOnlyList<int> choices)
    {
        _choices = new Choices(choices);
        var overGiven = new RuleGenerator(_choices, typeof(Left), typeof(Right), typeof(Given));
        var overAll = new RuleGenerator(_choices, typeof(Left), typeof(Derived), typeof(Item));
        _yielding = [.. Enumerable.Range(0, 1 + _choices.Next(2)).Select(i => overGiven.Rule($"yielding{i}", 1 + _choices.Next(3), context => Yield(context)))];
        _observing = [.. Enumerable.Range(0, _choices.Next(3)).Select(i => overAll.Rule($"observing{i}", 1 + _choices.Next(2), context => context.Nothing()))];
        _session = new RuleCompiler { ExpressionCompiler = new InterpretingCompiler() }.Compile([.. _yielding, .. _observing]).CreateSession(session =>
        {
            session.Events.ActivationCreatedEvent += (_, e) => Require(_matches.Add(e.Match), $"A match is created once.");
            session.Events.ActivationUpdatedEvent += (_, e) => Require(_matches.Contains(e.Match), $"Only a match that exists is updated.");
            session.Events.ActivationDeletedEvent += (_, e) => Require(_matches.Remove(e.Match), $"A match is deleted once.");
            session.Events.FactInsertedEvent += (_, e) => Remember(e.Fact);
            session.Events.FactRetractedEvent += (_, e) => Forget(e.Fact);
        });
    }

    /// <remarks>INVARIANT: few facts and few patterns, or the matches of matches are too many to go through.</remarks>
    public void Run()
    {
        Compare();
        while (!_choices.IsExhausted)
        {
            Step();
            Compare();
        }
    }

    private static void Yield(IContext context)
    {
        var text = MatchText.Of(context.Match.Facts);
        if (context.GetLinked("derived") is Derived derived)
        {
            context.UpdateLinked("derived", derived.Of(context.Rule.Name, text));
        }
        else
        {
            context.InsertLinked("derived", new Derived().Of(context.Rule.Name, text));
        }
    }

    private void Step()
    {
        switch (_facts.Count == 0 ? 0 : _choices.Next(5))
        {
            case 0 or 1 when _facts.Count < 4:
                Given fact = _choices.Next(2) == 0 ? new Left() : new Right();
                fact.Id = string.Create(CultureInfo.InvariantCulture, $"{fact.GetType().Name}{_inserted++}");
                Change(fact);
                _facts.Add(fact);
                Tell("insert", fact);
                _session.Insert(fact);
                break;
            case 4:
                var gone = _facts[_choices.Next(_facts.Count)];
                _facts.Remove(gone);
                Tell("retract", gone);
                _session.Retract(gone);
                break;
            default:
                var changed = _facts[_choices.Next(_facts.Count)];
                Change(changed);
                Tell("update", changed);
                _session.Update(changed);
                break;
        }
    }

    private void Change(Given fact)
    {
        fact.K = _choices.Next(3);
        fact.V = _choices.Next(3);
    }

    private void Tell(string verb, Given fact) => _steps.Add($"{verb} {fact.Id} K={fact.K} V={fact.V}");

    private void Remember(IFact fact)
    {
        if (fact.Value is Derived derived)
        {
            _derived.Add(derived, fact);
        }
    }

    private void Forget(IFact fact)
    {
        if (fact.Value is Derived derived)
        {
            _derived.Remove(derived);
        }
    }

    private void Compare()
    {
        // Before rules fire, what they yield is not up to date.
        var expected = Expected(_yielding, _facts);
        Compare("matches before firing", expected, Found(_yielding));
        if (_choices.Next(5) == 1)
        {
            return;
        }

        _session.Fire();
        Compare("matches after firing", expected, Found(_yielding));
        Compare("linked facts", expected, _session.Query<Derived>().Select(d => d.Id));
        Compare("provenance", expected, _derived.Values.Select(f => f.Source).Cast<ILinkedFactSource>().Select(s => $"{{{s.Rule.Name} {MatchText.Of(s.Facts)}}}"));
        Compare("matches of linked facts", Expected(_observing, [.. _facts, .. _session.Query<Derived>()]), Found(_observing));
    }

    private static string[] Expected(IRuleDefinition[] rules, IReadOnlyCollection<object> facts) =>
    [
        .. rules.SelectMany(rule => ReferenceEvaluator.Matches(rule, facts).Select(bound => $"{{{rule.Name} {bound}}}")).Order(StringComparer.Ordinal),
    ];

    private IEnumerable<string> Found(IRuleDefinition[] rules) =>
        _matches.Where(m => rules.Contains(m.Rule)).Select(m => $"{{{m.Rule.Name} {MatchText.Of(m.Facts)}}}");

    private void Compare(string what, string[] expected, IEnumerable<string> found)
    {
        string[] are = [.. found.Order(StringComparer.Ordinal)];
        Require(expected.AsSpan().SequenceEqual(are), $"{what} should be: {string.Join(" | ", expected)}\nBut are: {string.Join(" | ", are)}");
    }

    private void Require(bool holds, FormattableString claim)
    {
        if (!holds)
        {
            throw new InvalidOperationException(
                $"{claim}\nSteps: {string.Join("; ", _steps)}\nRules:\n{string.Join('\n', _yielding.Concat(_observing).Select(RuleText.Of))}");
        }
    }
}
