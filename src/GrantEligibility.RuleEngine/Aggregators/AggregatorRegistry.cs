using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>The aggregators that rules may name. Not safe for use by several threads.</summary>
public class AggregatorRegistry
{
    private readonly Dictionary<string, Type> _factories = new()
    {
        [AggregateElement.CollectName] = typeof(CollectionAggregatorFactory),
        [AggregateElement.GroupByName] = typeof(GroupByAggregatorFactory),
        [AggregateElement.ProjectName] = typeof(ProjectionAggregatorFactory),
        [AggregateElement.FlattenName] = typeof(FlatteningAggregatorFactory),
    };

    internal AggregatorRegistry()
    {
    }

    /// <summary>Registers the factory of an aggregator.</summary>
    /// <param name="name">The name by which rules ask for it. One registered before under this name is replaced.</param>
    /// <param name="factoryType">The type of the factory, with a constructor without parameters.</param>
    /// <exception cref="ArgumentException">The type is not an <see cref="IAggregatorFactory"/>.</exception>
    public void RegisterFactory(string name, Type factoryType)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(factoryType);
        if (!typeof(IAggregatorFactory).IsAssignableFrom(factoryType))
        {
            throw new ArgumentException($"'{factoryType}' does not implement {nameof(IAggregatorFactory)}.", nameof(factoryType));
        }

        _factories[name] = factoryType;
    }

    internal IAggregatorFactory CreateFactory(AggregateElement element)
    {
        var type = element.CustomFactoryType
            ?? _factories.GetValueOrDefault(element.Name)
            ?? throw new InvalidOperationException(
                $"There is no aggregator named '{element.Name}'. Register its factory with the compiler's {nameof(AggregatorRegistry)}.");
        return (IAggregatorFactory)Activator.CreateInstance(type)!;
    }
}
