using GrantEligibility.RuleEngine.Tests.Network;
using NRules;
using NRules.Extensibility;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Sessions;

[TestFixture]
public sealed class ActionContextTests
{
    [Test]
    public void Retract_FactOfTheMatchBeingFired_EndsTheMatch()
    {
        var session = Rules.Session(typeof(Consumes));
        session.InsertAll([new Left(1), new Left(2)]);

        Assert.Multiple(() =>
        {
            Assert.That(session.Fire(), Is.EqualTo(2));
            Assert.That(session.Query<Left>(), Is.Empty);
            Assert.That(session.Query<Noted>(), Is.Empty, "what lives as long as the match is gone with it");
        });
    }

    [Test]
    public void Update_FactOfTheMatchBeingFired_FiresAgain()
    {
        var session = Rules.Session(typeof(CountsToFive));
        var left = new Left(1);
        session.Insert(left);

        Assert.Multiple(() =>
        {
            Assert.That(session.Fire(), Is.EqualTo(5));
            Assert.That(left.Number, Is.EqualTo(5));
        });
    }

    [Test]
    public void Insert_FromAction_IsMatchedAtOnce()
    {
        var session = Rules.Session(typeof(InsertsRight), typeof(EachRight));
        session.Insert(new Left(1));

        Assert.That(session.Fire(), Is.EqualTo(2));
        Assert.That(session.Query<Noted>().Single().Text, Is.EqualTo("right 1"));
    }

    [Test]
    public void LinkedFacts_ByKey_AreInsertedUpdatedAndRetracted()
    {
        var session = Rules.Session(typeof(KeepsByKey));
        var left = new Left(1) { Number = 2 };
        session.Insert(left);
        session.Fire();
        Assert.That(Texts(session), Is.EqualTo(new[] { "1:0", "1:1" }));

        left.Number = 1;
        left.Group = "x";
        session.Update(left);
        session.Fire();
        Assert.That(Texts(session), Is.EqualTo(new[] { "1:0x" }));

        session.Retract(left);
        Assert.That(Texts(session), Is.Empty);
    }

    [Test]
    public void LinkedFact_EqualToAnother_IsRefused()
    {
        var session = Rules.Session(typeof(EachRight));
        session.Insert(new Noted("right 1"));
        session.Insert(new Right(1));

        Assert.That(() => session.Fire(), Throws.InstanceOf<RuleRhsExpressionEvaluationException>()
            .With.InnerException.InstanceOf<ArgumentException>());
    }

    [Test]
    public void Dependency_Declared_IsResolvedForTheAction()
    {
        var factory = Rules.Compile(typeof(Asks));
        factory.DependencyResolver = new Resolver();
        var session = factory.CreateSession();
        session.Insert(new Left(1));
        session.Fire();

        Assert.That(session.Query<Noted>().Single().Text, Is.EqualTo("service for Left1(,0)"));
    }

    [Test]
    public void Dependency_WithoutResolver_FailsAndSaysSo()
    {
        var session = Rules.Session(typeof(Asks));
        session.Insert(new Left(1));

        Assert.That(() => session.Fire(), Throws.InstanceOf<RuleRhsExpressionEvaluationException>()
            .With.InnerException.Message.Contains("no dependency resolver"));
    }

    [Test]
    public void Interceptor_Set_DecidesWhetherActionsRun()
    {
        var session = Rules.Session(typeof(InsertsRight), typeof(EachRight));
        var interceptor = new Interceptor();
        session.ActionInterceptor = interceptor;
        session.Insert(new Left(1));

        Assert.Multiple(() =>
        {
            Assert.That(session.Fire(), Is.EqualTo(2));
            Assert.That(interceptor.Rules, Has.Count.EqualTo(2));
            Assert.That(interceptor.Arguments, Is.EqualTo(session.Query<Thing>().ToArray()));
            Assert.That(session.Query<Noted>().Count(), Is.EqualTo(1));
        });

        interceptor.Skips = true;
        session.Insert(new Left(2));
        session.Fire();
        Assert.That(session.Query<Right>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Interceptor_ActionThrows_ErrorComesAsThrown()
    {
        var session = Rules.Session(typeof(Fails));
        session.ActionInterceptor = new Interceptor();
        session.Insert(new Left(1));

        Assert.That(() => session.Fire(), Throws.InvalidOperationException.With.Message.EqualTo("as thrown"));
    }

    private static string[] Texts(ISession session) => [.. session.Query<Noted>().AsEnumerable().Select(n => n.Text)];

    private interface IService
    {
        string Describe(Left left);
    }

    private sealed class Service : IService
    {
        public string Describe(Left left) => $"service for {left}";
    }

    private sealed class Resolver : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType)
            => serviceType == typeof(IService) && context.Rule.Name.EndsWith(nameof(Asks), StringComparison.Ordinal)
                ? new Service()
                : throw new InvalidOperationException();
    }

    private sealed class Interceptor : IActionInterceptor
    {
        public bool Skips { get; set; }

        public List<string> Rules { get; } = [];

        public List<object?> Arguments { get; } = [];

        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
        {
            Rules.Add(context.Rule.Name);
            foreach (var action in actions)
            {
                Arguments.AddRange(action.Arguments);
                if (!Skips)
                {
                    action.Invoke();
                }
            }
        }
    }

    private sealed class Consumes : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left);
            Then().Do(c => c.Retract(left)).Yield(_ => new Noted("consumed " + left));
        }
    }

    private sealed class CountsToFive : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left, l => l.Number < 5);
            Then().Do(c => c.Update(left, l => Increment(l)));
        }

        private static void Increment(Left left) => left.Number++;
    }

    private sealed class InsertsRight : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left);
            Then().Do(c => c.Insert(new Right(left.Id)));
        }
    }

    private sealed class EachRight : Rule
    {
        public override void Define()
        {
            Right right = default!;
            When().Match(() => right);
            Then().Yield(_ => new Noted("right " + right.Id));
        }
    }

    private sealed class KeepsByKey : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left);
            Then().Do(c => Keep(c, left));
        }

        private static void Keep(IContext context, Left left)
        {
            foreach (var key in context.GetLinkedKeys().Cast<int>().Where(k => k >= left.Number))
            {
                context.RetractLinked(key, context.GetLinked(key)!);
            }

            for (var i = 0; i < left.Number; i++)
            {
                var noted = new Noted($"{left.Id}:{i}{left.Group}");
                if (context.GetLinked(i) is null)
                {
                    context.InsertLinked(i, noted);
                }
                else
                {
                    context.UpdateLinked(i, noted);
                }
            }
        }
    }

    private sealed class Asks : Rule
    {
        public override void Define()
        {
            Left left = default!;
            IService service = default!;
            Dependency().Resolve(() => service);
            When().Match(() => left);
            Then().Yield(_ => new Noted(service.Describe(left)));
        }
    }

    private sealed class Fails : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left);
            Then().Do(_ => Fail(left));
        }

        private static void Fail(Left left) => throw new InvalidOperationException(left.Id > 0 ? "as thrown" : "");
    }
}
