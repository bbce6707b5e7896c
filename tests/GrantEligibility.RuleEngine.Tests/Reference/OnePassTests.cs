using System.Globalization;
using System.Linq.Expressions;
using CsCheck;
using NRules;
using NRules.Diagnostics;
using NRules.Fluent.Expressions;
using NRules.OnePass;
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
        var factory = Compile(Rules(choices).Where(rule => OnePassSession.TryCreate(Compile([rule]), []) is not null).Take(3));
        Given[] shared = [.. Facts(choices, "shared")];
        var onePass = OnePassSession.TryCreate(factory, shared)!;
        while (!choices.IsExhausted)
        {
            Given[] facts = [.. Facts(choices, "asked")];
            var ordinary = factory.CreateSession();
            ordinary.InsertAll(shared);
            ordinary.InsertAll(facts);
            ordinary.Fire();

            onePass.InsertAll(facts);
            onePass.Fire();
            Assert.That(Conclusions(onePass.Record().Conclusions.OfType<Yielded>()), Is.EqualTo(Conclusions(ordinary.Query<Yielded>())), string.Join(", ", shared.Concat(facts)));
            onePass.Forget();
            Assert.That(onePass.Record().Supplied, Is.Empty);
            Assert.That(onePass.Record().Conclusions, Is.Empty, "Conclusions go with the facts.");
        }

        return factory.GetSchema().Nodes.Any(node => node.NodeType == NodeType.Rule);
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

    private static IEnumerable<Given> Facts(Choices choices, string kind)
    {
        // More than the few that joins compare one by one, now and then.
        var count = choices.Next(6) == 0 ? 16 : choices.Next(5);
        for (var i = 0; i < count; i++)
        {
            Given fact = choices.Next(2) == 0 ? new Left() : new Right();
            fact.Id = string.Create(CultureInfo.InvariantCulture, $"{kind}{fact.GetType().Name}{i}");
            (fact.K, fact.V) = (choices.Next(3), choices.Next(3));
            yield return fact;
        }
    }

    private static string[] Conclusions(IEnumerable<Yielded> conclusions) => [.. conclusions.Select(y => y.Id).Order(StringComparer.Ordinal)];
}
