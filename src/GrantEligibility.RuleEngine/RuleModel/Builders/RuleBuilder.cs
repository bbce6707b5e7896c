namespace NRules.RuleModel.Builders;

/// <summary>Builds a rule from code that is no rule class. A builder belongs to one thread.</summary>
public class RuleBuilder
{
    private readonly List<string> _tags = [];
    private readonly List<RuleProperty> _properties = [];
    private string? _name;
    private string _description = "";
    private int _priority;
    private RuleRepeatability _repeatability = RuleRepeatability.Repeatable;
    private DependencyGroupBuilder _dependencies = new();
    private GroupBuilder _leftHandSide = new();
    private FilterGroupBuilder _filters = new();
    private ActionGroupBuilder _rightHandSide = new();

    /// <summary>Sets the name; a rule must have one.</summary>
    /// <param name="name">The name.</param>
    public void Name(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _name = name;
    }

    /// <summary>Sets what the rule is about; empty by default.</summary>
    /// <param name="description">The description.</param>
    public void Description(string description) => _description = description;

    /// <summary>Adds tags.</summary>
    /// <param name="tags">The tags.</param>
    public void Tags(IEnumerable<string> tags) => _tags.AddRange(tags);

    /// <summary>Adds a tag.</summary>
    /// <param name="tag">The tag.</param>
    public void Tag(string tag) => _tags.Add(tag);

    /// <summary>Adds properties.</summary>
    /// <param name="properties">The properties, no two of one name.</param>
    public void Properties(IEnumerable<RuleProperty> properties) => _properties.AddRange(properties);

    /// <summary>Adds a property.</summary>
    /// <param name="name">Its name, unique within the rule.</param>
    /// <param name="value">Its value.</param>
    public void Property(string name, object value) => _properties.Add(new RuleProperty(name, value));

    /// <summary>Sets the rank on the agenda; 0 by default.</summary>
    /// <param name="priority">The rank: higher fires first.</param>
    public void Priority(int priority) => _priority = priority;

    /// <summary>Sets whether the rule may fire again for a match; repeatable by default.</summary>
    /// <param name="repeatability">The choice.</param>
    public void Repeatability(RuleRepeatability repeatability) => _repeatability = repeatability;

    /// <summary>The builder of the dependencies.</summary>
    /// <returns>The one builder of this rule.</returns>
    public DependencyGroupBuilder Dependencies() => _dependencies;

    /// <summary>Replaces the builder of the dependencies.</summary>
    /// <param name="builder">The builder.</param>
    public void Dependencies(DependencyGroupBuilder builder) => _dependencies = builder ?? throw new ArgumentNullException(nameof(builder));

    /// <summary>The builder of the conditions.</summary>
    /// <returns>The one builder of this rule.</returns>
    public GroupBuilder LeftHandSide() => _leftHandSide;

    /// <summary>Replaces the builder of the conditions.</summary>
    /// <param name="builder">The builder.</param>
    public void LeftHandSide(GroupBuilder builder) => _leftHandSide = builder ?? throw new ArgumentNullException(nameof(builder));

    /// <summary>The builder of the filters.</summary>
    /// <returns>The one builder of this rule.</returns>
    public FilterGroupBuilder Filters() => _filters;

    /// <summary>Replaces the builder of the filters.</summary>
    /// <param name="builder">The builder.</param>
    public void Filters(FilterGroupBuilder builder) => _filters = builder ?? throw new ArgumentNullException(nameof(builder));

    /// <summary>The builder of the actions.</summary>
    /// <returns>The one builder of this rule.</returns>
    public ActionGroupBuilder RightHandSide() => _rightHandSide;

    /// <summary>Replaces the builder of the actions.</summary>
    /// <param name="builder">The builder.</param>
    public void RightHandSide(ActionGroupBuilder builder) => _rightHandSide = builder ?? throw new ArgumentNullException(nameof(builder));

    /// <summary>Builds the rule.</summary>
    /// <returns>The rule.</returns>
    /// <exception cref="InvalidOperationException">The rule has no name or no condition, or a part of it is unfinished.</exception>
    /// <exception cref="ArgumentException">The parts do not fit together; the message says which.</exception>
    public IRuleDefinition Build()
    {
        if (_name is null)
            throw new InvalidOperationException("The rule has no name. Call Name.");
        if (_leftHandSide.IsEmpty)
            throw new InvalidOperationException($"The rule '{_name}' has no condition. Add one to LeftHandSide.");
        return Element.RuleDefinition(
            _name, _description, _priority, _repeatability, _tags, _properties, Build(_dependencies), Build(_leftHandSide), Build(_filters), Build(_rightHandSide));
    }

    private static TElement Build<TElement>(IBuilder<TElement> builder) => builder.Build();
}
