using System.Globalization;
using System.Linq.Expressions;
using CsCheck;
using NRules;
using NRules.Diagnostics;
using NRules.Fluent.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>One pass against the ordinary session, over generated rules that only yield.</summary>
public sealed class OnePassTests
{
    private const int Cases = 600;

    [Test]
    public void OnePass_AnyRulesThatOnlyYield_ConcludesWhatTheOrdinarySessionDoes()
    {
        var compared = 0;
        Gen.Int[0, 1_000].Array[100, 300].Sample(
            values =>
            {
                if (Compare(new Choices(values)))
                {
                    Interlocked.Increment(ref compared);
                }
            },
            iter: Math.Max(Check.Iter, Cases));

        Assert.That(compared, Is.GreaterThanOrEqualTo(Cases / 2), "Cases that one pass can take.");
    }

    private static bool Compare(Choices choices)
    {
        var factory = Compile(Rules(choices).Where(rule => OnePassSession.TryCreate(Compile([rule])) is not null).Take(3));
        var onePass = OnePassSession.TryCreate(factory)!;
        var ordinary = factory.CreateSession();
        var facts = new List<Given>();
        while (!choices.IsExhausted)
        {
            Change(choices, facts, [ordinary, onePass]);
            ordinary.Fire();
            onePass.Fire();
            Assert.That(Conclusions(onePass), Is.EqualTo(Conclusions(ordinary)), string.Join(", ", facts));
        }

        onePass.RetractAll(facts);
        Assert.That(onePass.Query<object>(), Is.Empty, "Conclusions go with the facts.");
        return ordinary.GetSchema().Nodes.Any(node => node.NodeType == NodeType.Rule);
    }

    private static ISessionFactory Compile(IEnumerable<IRuleDefinition> rules) =>
        new RuleCompiler { ExpressionCompiler = new InterpretingCompiler() }.Compile(rules);

    private static IEnumerable<IRuleDefinition> Rules(Choices choices)
    {
        var deriving = new RuleGenerator(choices, throws: false, typeof(Left), typeof(Right), typeof(Given));
        var concluding = new RuleGenerator(choices, throws: false, typeof(Derived), typeof(Left), typeof(Derived));
        for (var i = 0; i < 9; i++)
        {
            // The rule that reads what another yields comes first as often as not.
            var name = string.Create(CultureInfo.InvariantCulture, $"rule{i}");
            yield return choices.Next(2) == 0
                ? concluding.Rule(name, 1, Yields(context => LinkedFact.Put(context, "key", (Concluded)new Concluded().Of(context.Match, MatchText.Of(context.Match.Facts)))))
                : deriving.Rule(name, 1 + choices.Next(3), Yields(context => LinkedFact.Put(context, "key", (Derived)new Derived().Of(context.Match, MatchText.Of(context.Match.Facts)))));
        }
    }

    private static ActionElement Yields(Expression<Action<IContext>> put) => Element.Action(put);

    private static void Change(Choices choices, List<Given> facts, ISession[] sessions)
    {
        if (facts.Count == 0 || (facts.Count < 4 && choices.Next(3) != 0))
        {
            Given added = choices.Next(2) == 0 ? new Left() : new Right();
            added.Id = string.Create(CultureInfo.InvariantCulture, $"{added.GetType().Name}{facts.Count}{choices.Next(1000)}");
            SetNumbers(choices, added);
            if (facts.Exists(fact => fact.Id == added.Id))
            {
                return;
            }

            facts.Add(added);
            Array.ForEach(sessions, session => session.Insert(added));
            return;
        }

        var changed = facts[choices.Next(facts.Count)];
        if (choices.Next(2) == 0)
        {
            facts.Remove(changed);
            Array.ForEach(sessions, session => session.Retract(changed));
            return;
        }

        SetNumbers(choices, changed);
        Array.ForEach(sessions, session => session.Update(changed));
    }

    private static void SetNumbers(Choices choices, Given fact) => (fact.K, fact.V) = (choices.Next(3), choices.Next(3));

    private static string[] Conclusions(ISession session) => [.. session.Query<Yielded>().Select(y => y.Id).Order(StringComparer.Ordinal)];
}
