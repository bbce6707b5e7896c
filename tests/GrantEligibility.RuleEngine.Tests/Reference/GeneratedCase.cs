using System.Globalization;
using System.Linq.Expressions;
using GrantEligibility.RuleEngine.Tests.Behaviour;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>
/// A generated set of rules, and generated changes to its working memory. After each, the engine must have the matches, the agenda, the linked facts and their provenance that the
/// reference computes.
/// </summary>
internal sealed class GeneratedCase
{
    private const int MostMatches = 80;

    private readonly Choices _choices;
    private readonly IRuleDefinition[] _rules;
    private readonly ISession _session;
    private readonly WorkingMemorySteps _steps;
    private readonly ReferenceAgenda _agenda = new();
    private readonly HashSet<IMatch> _matches = [];
    private readonly Dictionary<IMatch, string> _yielded = [];
    private readonly Dictionary<Yielded, IFact> _linked = [];
    private Dictionary<IMatch, string> _propagated = [];
    private int _fired;

    public GeneratedCase(IReadOnlyList<int> choices)
    {
        _choices = new Choices(choices);
        var throws = _choices.Next(3) == 1;
        _rules =
        [
            .. Rules("deriving", throws, 1 + _choices.Next(2), 3, Yields<Derived>(), typeof(Left), typeof(Right), typeof(Given)),
            .. Rules("concluding", throws, _choices.Next(2), 2, Yields<Concluded>(), typeof(Derived), typeof(Left), typeof(Derived)),
            .. Rules("observing", throws, _choices.Next(3), 2, context => context.Nothing(), typeof(Left), typeof(Derived), typeof(Concluded), typeof(Item)),
        ];
        _session = new RuleCompiler { ExpressionCompiler = new InterpretingCompiler() }.Compile(_rules).CreateSession(Listen);
        _session.AutoPropagateLinkedFacts = _choices.Next(4) != 1;
        _steps = new WorkingMemorySteps(_choices, _session);
    }

    /// <remarks>INVARIANT: few facts and few patterns, or the matches of matches are too many to go through.</remarks>
    public void Run()
    {
        Compare();
        while (!_choices.IsExhausted && _matches.Count < MostMatches)
        {
            Step();
            Compare();
        }
    }

    private IEnumerable<IRuleDefinition> Rules(string name, bool throws, int count, int mostConditions, Expression<Action<IContext>> action, params Type[] types)
    {
        var generator = new RuleGenerator(_choices, throws, types);
        for (var i = 0; i < count; i++)
        {
            ActionElement[] undo = _choices.Next(4) == 1 ? [Element.Action((IContext context) => context.Nothing(), ActionTrigger.Deactivated)] : [];
            yield return generator.Rule(string.Create(CultureInfo.InvariantCulture, $"{name}{i}"), 1 + _choices.Next(mostConditions), [Element.Action(action), .. undo]);
        }
    }

    private static Expression<Action<IContext>> Yields<TFact>()
        where TFact : Yielded, new()
        => context => Yield<TFact>(context);

    // Sometimes as the same object, sometimes as another, and under one of two keys.
    private static void Yield<TFact>(IContext context)
        where TFact : Yielded, new()
    {
        var text = Text(context.Match);
        if (context.GetLinkedKeys().SingleOrDefault() is { } key)
        {
            context.UpdateLinked(key, new TFact().Of(context.Match, text));
        }
        else
        {
            context.InsertLinked($"key{text.Length % 2}", new TFact().Of(context.Match, text));
        }
    }

    private void Listen(ISession session)
    {
        session.Events.ActivationCreatedEvent += (_, e) =>
        {
            Require(_matches.Add(e.Match), "A match is created once.");
            _agenda.Create(e.Match);
        };
        session.Events.ActivationUpdatedEvent += (_, e) =>
        {
            Require(_matches.Contains(e.Match), "Only a match that exists is updated.");
            _agenda.Update(e.Match);
        };
        session.Events.ActivationDeletedEvent += (_, e) =>
        {
            Require(_matches.Remove(e.Match), "A match is deleted once.");
            _agenda.Delete(e.Match);
            _yielded.Remove(e.Match);
        };
        session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        session.Events.AgendaExpressionFailedEvent += (_, e) => e.IsHandled = true;
        session.Events.RuleFiringEvent += (_, e) => Fired(e.Match);
        session.Events.FactInsertedEvent += (_, e) => Remember(e.Fact);
        session.Events.FactUpdatedEvent += (_, e) => Remember(e.Fact);
        session.Events.FactRetractedEvent += (_, e) =>
        {
            if (e.Fact.Value is Yielded yielded)
            {
                _linked.Remove(yielded);
            }
        };
    }

    private void Fired(IMatch match)
    {
        Require(
            (match, match.Trigger) == _agenda.Next,
            () => $"What fires should be: {Text(_agenda.Next.Match)} {_agenda.Next.Trigger}\nBut is: {Text(match)} {match.Trigger}");
        _agenda.Fire();
        _fired++;
        if (match.Trigger != MatchTrigger.Removed && !match.Rule.Name.StartsWith("observing", StringComparison.Ordinal))
        {
            _yielded[match] = Yielded.IdOf(match.Rule.Name, Text(match));
        }
    }

    private void Remember(IFact fact)
    {
        if (fact.Value is not Yielded yielded)
        {
            return;
        }

        // An update puts another object in the place of the one before.
        foreach (var before in _linked.Where(l => l.Value == fact).Select(l => l.Key).ToArray())
        {
            _linked.Remove(before);
        }

        _linked.Add(yielded, fact);
    }

    private void Step()
    {
        switch (_choices.Next(10))
        {
            case < 6:
                _steps.ChangeFacts();
                break;
            case < 8:
                _steps.Tell("fire");
                Fire(int.MaxValue);
                Require(_agenda.IsEmpty, "Fire goes on until nothing waits.");
                break;
            case 8:
                _steps.Tell("fire two");
                Fire(2);
                break;
            default:
                _steps.Tell("propagate");
                _ = _session.PropagateLinked();
                _propagated = new Dictionary<IMatch, string>(_yielded);
                break;
        }
    }

    private void Fire(int most)
    {
        _fired = 0;
        var fired = _session.Fire(most);
        Require(fired == _fired, () => $"Fire should return {_fired}, and returned {fired}.");
    }

    private void Compare()
    {
        if (_session.AutoPropagateLinkedFacts)
        {
            _propagated = new Dictionary<IMatch, string>(_yielded);
        }

        Compare("linked facts", _propagated.Values, _session.Query<Yielded>().AsEnumerable().Select(y => y.Id));
        Compare(
            "provenance",
            _propagated.Keys.Where(_matches.Contains).Select(Text),
            _linked.Where(l => _matches.Contains(l.Key.Match!)).Select(l => (ILinkedFactSource)l.Value.Source!).Select(s => Text(s.Rule, MatchText.Of(s.Facts))));
        Compare("given facts", _steps.Facts.Select(f => f.ToString()), _session.Query<Given>().AsEnumerable().Select(g => g.ToString()));
        object[] facts = [.. _steps.Facts, .. _session.Query<Yielded>()];
        Compare("matches", _rules.SelectMany(rule => ReferenceEvaluator.Matches(rule, facts).Select(bound => Text(rule, bound.ToString()))), _matches.Select(Text));
        Require(_session.Agenda.IsEmpty == _agenda.IsEmpty, () => $"The agenda should be empty: {_agenda.IsEmpty}.");
        Require(_agenda.IsEmpty || _session.Agenda.Peek() == _agenda.Next.Match, "The first on the agenda should be another.");
    }

    private static string Text(IMatch match) => Text(match.Rule, MatchText.Of(match.Facts));

    private static string Text(IRuleDefinition rule, string match) => $"{{{rule.Name} {match}}}";

    private void Compare(string what, IEnumerable<string> expected, IEnumerable<string> found)
    {
        string[] should = [.. expected.Order(StringComparer.Ordinal)];
        string[] are = [.. found.Order(StringComparer.Ordinal)];
        Require(should.AsSpan().SequenceEqual(are), () => $"{what} should be: {string.Join(" | ", should)}\nBut are: {string.Join(" | ", are)}");
    }

    private void Require(bool holds, string claim) => Require(holds, () => claim);

    private void Require(bool holds, Func<string> claim)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{claim()}\nSteps: {_steps}\nAutomatic: {_session?.AutoPropagateLinkedFacts}\nRules:\n{string.Join('\n', _rules.Select(RuleText.Of))}");
        }
    }
}
