using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using GrantEligibility.Facts;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>
/// Reads the dates that a rule's conditions compute and keep nowhere, such as a date with months added to it, for whatever
/// facts they may be about. Made ready once and kept as long as the rule. Immutable and shareable between threads.
/// </summary>
internal sealed class ComputedDates
{
    private static readonly ConditionalWeakTable<IRuleDefinition, ComputedDates> Known = [];

    private readonly List<Computation> _computations = [];

    private ComputedDates(IRuleDefinition rule)
    {
        var finder = new Finder(_computations);
        foreach (var condition in Conditions(rule.LeftHandSide))
        {
            finder.Visit(condition);
        }
    }

    internal static ComputedDates Of(IRuleDefinition rule) => Known.GetValue(rule, static r => new ComputedDates(r));

    /// <summary>Adds the dates that the conditions compute of some facts.</summary>
    internal void AddTo(DateCalendar calendar, IReadOnlyList<Fact> facts)
    {
        foreach (var computation in _computations)
        {
            computation.AddTo(calendar, facts, []);
        }
    }

    private static IEnumerable<LambdaExpression> Conditions(RuleElement? element) => element switch
    {
        GroupElement group => group.ChildElements.SelectMany(Conditions),
        PatternElement pattern => pattern.Expressions.Select(e => e.Expression).Concat(Conditions(pattern.Source)),
        ExpressionElement expression => [expression.Expression],
        AggregateElement aggregate => aggregate.Expressions.Select(e => e.Expression).Concat(Conditions(aggregate.Source)),
        NotElement not => Conditions(not.Source),
        ExistsElement exists => Conditions(exists.Source),
        ForAllElement forAll => forAll.Patterns.Prepend(forAll.BasePattern).SelectMany(Conditions),
        _ => [],
    };

    /// <summary>Finds the calls that give a date and depend on facts alone.</summary>
    private sealed class Finder(List<Computation> found) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if ((Nullable.GetUnderlyingType(node.Type) ?? node.Type) == typeof(DateOnly) && ValueReaders.Of(node) is { } reader)
            {
                var parameters = new Parameters();
                parameters.Visit(node);
                if (parameters.Found.All(static parameter => typeof(Fact).IsAssignableFrom(parameter.Type)))
                {
                    var words = ConditionReader.Read(Expression.Lambda(node, parameters.Found), own: null).Words.In([]);
                    found.Add(new Computation(reader, parameters.Found, words));
                }
            }

            return base.VisitMethodCall(node);
        }
    }

    private sealed class Parameters : ExpressionVisitor
    {
        internal List<ParameterExpression> Found { get; } = [];

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (!Found.Contains(node))
            {
                Found.Add(node);
            }

            return node;
        }
    }

    /// <summary>One computation, read for every choice of facts of its parameters' types.</summary>
    private sealed record Computation(ValueReader Read, IReadOnlyList<ParameterExpression> Parameters, string Words)
    {
        internal void AddTo(DateCalendar calendar, IReadOnlyList<Fact> facts, IReadOnlyList<Premise> bound)
        {
            if (bound.Count == Parameters.Count)
            {
                if (Read(bound, out var value) && value is DateOnly date)
                {
                    calendar.Add(date, new DateStated(Words, PlaceOf(bound)));
                }

                return;
            }

            var parameter = Parameters[bound.Count];
            foreach (var fact in facts)
            {
                if (parameter.Type.IsInstanceOfType(fact))
                {
                    AddTo(calendar, facts, [.. bound, new Premise(parameter.Name, fact, null)]);
                }
            }
        }

        // Of a document, if one of the facts stands in one.
        private static Place PlaceOf(IReadOnlyList<Premise> bound)
        {
            var places = bound.Select(static premise => premise.Value).OfType<Fact>().Where(static fact => fact is not Case).Select(static fact => fact.Place);
            return places.OrderBy(static place => place.Document).FirstOrDefault(new Place(Document.Regime, string.Empty));
        }
    }
}
