using System.Linq.Expressions;
using NRules.Extensibility;
using NRules.Network;

namespace GrantEligibility.RuleEngine.Tests.Network;

[TestFixture]
public sealed class ExpressionDelegateTests
{
    private static readonly Expression<Func<int, int>> Tenth = divisor => 10 / divisor;

    [Test]
    public void Current_UsedOften_IsInterpretedAtFirstAndThenCompiledOnce()
    {
        var written = 0;
        var tenth = new ExpressionDelegate<Func<int, int>>(
            () =>
            {
                written++;
                return Tenth;
            },
            new DefaultExpressionCompiler());

        var used = Enumerable.Range(0, 500).Select(_ => tenth.Current).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(used.Distinct().Count(), Is.EqualTo(2));
            Assert.That(used[0], Is.Not.SameAs(used[^1]));
            Assert.That(written, Is.EqualTo(2));
            Assert.That(used.Select(current => current(5)), Is.All.EqualTo(2));
            Assert.That(() => used[0](0), Throws.TypeOf<DivideByZeroException>());
            Assert.That(() => used[^1](0), Throws.TypeOf<DivideByZeroException>());
        }
    }

    [Test]
    public void Current_CompilerOfTheHost_IsAskedAtOnceAndOnce()
    {
        var compiler = new CountingCompiler();
        var tenth = new ExpressionDelegate<Func<int, int>>(() => Tenth, compiler);

        var used = Enumerable.Range(0, 500).Select(_ => tenth.Current).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(used.Distinct().Count(), Is.EqualTo(1));
            Assert.That(compiler.Compiled, Is.EqualTo(1));
        }
    }

    [Test]
    public void Current_SharedByThreads_AlwaysGivesADelegateThatDoesTheSame()
    {
        var tenth = new ExpressionDelegate<Func<int, int>>(() => Tenth, new DefaultExpressionCompiler());
        var results = new int[10_000];

        Parallel.For(0, results.Length, i => results[i] = tenth.Current(2));

        Assert.That(results, Is.All.EqualTo(5));
    }

    private sealed class CountingCompiler : IExpressionCompiler
    {
        public int Compiled { get; private set; }

        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate
        {
            Compiled++;
            return expression.Compile();
        }
    }
}
