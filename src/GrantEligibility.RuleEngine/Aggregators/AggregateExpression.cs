using NRules.Extensibility;
using NRules.Network;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Aggregators;

internal sealed class AggregateExpression(
    string name,
    SlotExpression expression,
    IExpressionCompiler compiler,
    IReadOnlyCollection<IRuleDefinition> rules)
    : IAggregateExpression
{
    private readonly LhsExpression<object?> _expression = new(expression, compiler, rules);

    public string Name => name;

    public object? Invoke(AggregationContext context, ITuple tuple, IFact fact)
        => _expression.TryEvaluate(context.Session, (MatchTuple)tuple, (Fact)fact, out var value) ? value : throw new HandledErrorException();
}
