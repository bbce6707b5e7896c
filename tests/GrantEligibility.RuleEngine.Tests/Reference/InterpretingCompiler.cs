using System.Linq.Expressions;
using NRules.Extensibility;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>Generated rules are evaluated a few times and thrown away; compiling them would take most of the time.</summary>
internal sealed class InterpretingCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
        => expression.Compile(preferInterpretation: true);
}
