using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using GrantEligibility.Explanations.Evidence;
using GrantEligibility.Facts;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>
/// Reads the dates that a rule's conditions name or compute and keep nowhere: a date written in the rule, and one such as a
/// date with months added to it, for whatever facts it may be about. Made ready once and kept as long as the rule. Immutable
/// and shareable between threads.
/// </summary>
internal sealed class ComputedDates
{
    private static readonly ConditionalWeakTable<IRuleDefinition, ComputedDates> Known = [];

    private readonly List<DateOnly> _constants = [];
    private readonly List<Computation> _computations = [];
    private readonly DateStated _inTheRule;

    private ComputedDates(IRuleDefinition rule)
    {
        var name = RuleNames.Short(rule.Name);
        _inTheRule = new DateStated(new DateMeaning(() => $"in the rule {name}:"), new Place(Document.Regime, string.Empty).Of("rules").Of(name));
        var finder = new Finder(_constants, _computations);
        foreach (var condition in Conditions(rule.LeftHandSide))
        {
            finder.Visit(condition.Body);
        }
    }

    /// <summary>Whether any date depends on facts.</summary>
    internal bool ReadFacts => _computations.Count > 0;

    internal static ComputedDates Of(IRuleDefinition rule) => Known.GetValue(rule, static r => new ComputedDates(r));

    /// <summary>Adds the dates that stand in the rule itself.</summary>
    internal void AddConstantsTo(DateCalendar calendar)
    {
        foreach (var date in _constants)
        {
            calendar.Add(date, _inTheRule);
        }
    }

    /// <summary>Adds the dates that the conditions compute of some facts.</summary>
    internal void AddTo(DateCalendar calendar, QuestionDocuments documents, IReadOnlyList<Fact> facts)
    {
        foreach (var computation in _computations)
        {
            computation.AddTo(calendar, documents, facts, []);
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

    /// <summary>Finds what gives a date: what depends on nothing, and the calls that depend on facts alone.</summary>
    private sealed class Finder(List<DateOnly> constants, List<Computation> computations) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node)
        {
            if (node is null || (Nullable.GetUnderlyingType(node.Type) ?? node.Type) != typeof(DateOnly))
            {
                return base.Visit(node);
            }

            var parameters = new FreeParameters();
            parameters.Visit(node);
            if (parameters.Found.Count == 0)
            {
                if (Evaluated(node) is DateOnly date)
                {
                    constants.Add(date);
                }

                return node;
            }

            if (node is MethodCallExpression && parameters.Found.TrueForAll(static parameter => typeof(Fact).IsAssignableFrom(parameter.Type))
                && ValueReaders.Of(node) is { } reader)
            {
                computations.Add(new Computation(reader, parameters.Found, new DateMeaning(
                    () => ConditionReader.Read(Expression.Lambda(node, parameters.Found), own: null).Words.In([]))));
            }

            return base.Visit(node);
        }

        // What throws here throws in the rule as well, and its trail says so.
        private static object? Evaluated(Expression node)
        {
            try
            {
                return Expression.Lambda(node).Compile(preferInterpretation: true).DynamicInvoke();
            }
            catch (TargetInvocationException)
            {
                return null;
            }
        }
    }

    /// <summary>Finds the parameters that an expression takes from outside.</summary>
    private sealed class FreeParameters : ExpressionVisitor
    {
        private readonly List<ParameterExpression> _own = [];

        internal List<ParameterExpression> Found { get; } = [];

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _own.AddRange(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (!Found.Contains(node) && !_own.Contains(node))
            {
                Found.Add(node);
            }

            return node;
        }
    }

    /// <summary>One computation, read for every choice of facts of its parameters' types.</summary>
    private sealed record Computation(ValueReader Read, IReadOnlyList<ParameterExpression> Parameters, DateMeaning Meaning)
    {
        internal void AddTo(DateCalendar calendar, QuestionDocuments documents, IReadOnlyList<Fact> facts, Premise[] bound)
        {
            if (bound.Length == Parameters.Count)
            {
                if (Read(bound, out var value) && value is DateOnly date)
                {
                    calendar.Add(date, new DateStated(Meaning, PlaceOf(bound, documents)));
                }

                return;
            }

            var parameter = Parameters[bound.Length];
            foreach (var fact in facts)
            {
                if (parameter.Type.IsInstanceOfType(fact))
                {
                    AddTo(calendar, documents, facts, [.. bound, new Premise(parameter.Name, fact, null)]);
                }
            }
        }

        // Of a document, if one of the facts stands in one.
        private static Place? PlaceOf(Premise[] bound, QuestionDocuments documents)
        {
            var places = bound.Select(static premise => premise.Value).OfType<Fact>().Where(static fact => fact is not Case).Select(static fact => fact.Place).ToList();
            return places.Count == 0 ? new Place(Document.Regime, string.Empty) : documents.Stated(places.MinBy(static place => place.Document));
        }
    }
}
