using System.Linq.Expressions;

namespace NRules.RuleModel.Builders;

/// <summary>Builds a pattern.</summary>
public class PatternBuilder : RuleElementBuilder, IBuilder<PatternElement>
{
    private readonly List<NamedExpressionElement> _conditions = [];
    private IBuilder<RuleElement>? _source;

    /// <summary>Starts a pattern.</summary>
    /// <param name="type">The type of what it matches.</param>
    /// <param name="name">The name of the declaration; null for any.</param>
    public PatternBuilder(Type type, string? name) => Declaration = Element.Declaration(type, DeclarationName(name));

    /// <summary>Starts a pattern.</summary>
    /// <param name="declaration">The name and type of what it matches.</param>
    public PatternBuilder(Declaration declaration) => Declaration = NotNull(declaration);

    /// <summary>The name and type of what the pattern matches.</summary>
    public Declaration Declaration { get; }

    /// <summary>Adds a condition.</summary>
    /// <param name="expression">A boolean over the pattern's own declaration and earlier ones, by parameter name and type.</param>
    public void Condition(LambdaExpression expression) => _conditions.Add(Element.Condition(expression));

    /// <summary>Takes the values from an aggregate.</summary>
    /// <param name="element">The aggregate.</param>
    public void Aggregate(AggregateElement element) => SetSource(Built(element));

    /// <summary>Takes the values from an aggregate.</summary>
    /// <param name="builder">The builder of the aggregate.</param>
    public void Aggregate(AggregateBuilder builder) => SetSource(NotNull(builder));

    /// <summary>Takes the values from an aggregate.</summary>
    /// <returns>The builder of the aggregate.</returns>
    public AggregateBuilder Aggregate()
    {
        var builder = new AggregateBuilder();
        builder.ResultType(Declaration.Type);
        SetSource(builder);
        return builder;
    }

    /// <summary>Takes the value from a binding.</summary>
    /// <param name="element">The binding.</param>
    public void Binding(BindingElement element) => SetSource(Built(element));

    /// <summary>Takes the value from a binding.</summary>
    /// <param name="builder">The builder of the binding.</param>
    public void Binding(BindingBuilder builder) => SetSource(NotNull(builder));

    /// <summary>Takes the value from a binding.</summary>
    /// <returns>The builder of the binding.</returns>
    public BindingBuilder Binding()
    {
        var builder = new BindingBuilder();
        builder.ResultType(Declaration.Type);
        SetSource(builder);
        return builder;
    }

    PatternElement IBuilder<PatternElement>.Build() => Element.Pattern(Declaration, _conditions, _source?.Build());

    private void SetSource(IBuilder<RuleElement> source) => _source = _source is null
        ? source
        : throw new InvalidOperationException($"The pattern '{Declaration}' already has a source. A pattern takes its values from one aggregate or one binding.");
}
