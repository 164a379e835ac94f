// Written by Scripts/service-shapes from the API models of botocore 1.43.11; do not edit.

/// Shapes of responses, one a line.
enum ShapeData {
  static let text: StaticString = #"""
    {id:s value:s name:s customerId:s description:s enabled:b createdDate:s lastUpdatedDate:s
    ~ stageKeys:1 tags:2
    [s
    %s
    {id:s name:s type:4 providerARNs:1 authType:s authorizerUri:s authorizerCredentials:s
    ~ identitySource:s identityValidationExpression:s authorizerResultTtlInSeconds:n
    =TOKEN|REQUEST|COGNITO_USER_POOLS
    {basePath:s restApiId:s stage:s
    {id:s description:s createdDate:s apiSummary:7
    %8
    %9
    {authorizationType:s apiKeyRequired:b
    {id:s location:11 properties:s
    {type!:12 path:s method:s statusCode:s name:s
    =API|AUTHORIZER|MODEL|RESOURCE|METHOD|PATH_PARAMETER|QUERY_PARAMETER|REQUEST_HEADER|
    ~REQUEST_BODY|RESPONSE|RESPONSE_HEADER|RESPONSE_BODY
    {version:s createdDate:s description:s
    {domainName:s domainNameId:s domainNameArn:s certificateName:s certificateArn:s
    ~ certificateUploadDate:s regionalDomainName:s regionalHostedZoneId:s regionalCertificateName:s
    ~ regionalCertificateArn:s distributionDomainName:s distributionHostedZoneId:s
    ~ endpointConfiguration:15 domainNameStatus:19 domainNameStatusMessage:s securityPolicy:20
    ~ endpointAccessMode:21 tags:2 mutualTlsAuthentication:22 ownershipVerificationCertificateArn:s
    ~ managementPolicy:s policy:s routingMode:23
    {types:16 ipAddressType:18 vpcEndpointIds:1
    [17
    =REGIONAL|EDGE|PRIVATE
    =ipv4|dualstack
    =AVAILABLE|UPDATING|PENDING|PENDING_CERTIFICATE_REIMPORT|PENDING_OWNERSHIP_VERIFICATION|FAILED
    =TLS_1_0|TLS_1_2|SecurityPolicy_TLS13_1_3_2025_09|SecurityPolicy_TLS13_1_3_FIPS_2025_09|
    ~SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09|SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09|
    ~SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09|SecurityPolicy_TLS13_1_2_PQ_2025_09|
    ~SecurityPolicy_TLS13_1_2_2021_06|SecurityPolicy_TLS13_2025_EDGE|
    ~SecurityPolicy_TLS12_PFS_2025_EDGE|SecurityPolicy_TLS12_2018_EDGE
    =BASIC|STRICT
    {truststoreUri:s truststoreVersion:s truststoreWarnings:1
    =BASE_PATH_MAPPING_ONLY|ROUTING_RULE_ONLY|ROUTING_RULE_THEN_BASE_PATH_MAPPING
    {domainNameAccessAssociationArn:s domainNameArn:s accessAssociationSourceType:25
    ~ accessAssociationSource:s tags:2
    =VPCE
    {id:s name:s description:s schema:s contentType:s
    {id:s name:s validateRequestBody:b validateRequestParameters:b
    {id:s parentId:s pathPart:s path:s resourceMethods:29
    %30
    {httpMethod:s authorizationType:s authorizerId:s apiKeyRequired:b requestValidatorId:s
    ~ operationName:s requestParameters:31 requestModels:2 methodResponses:32 methodIntegration:34
    ~ authorizationScopes:1
    %b
    %33
    {statusCode:s responseParameters:31 responseModels:2
    {type:35 httpMethod:s uri:s connectionType:36 connectionId:s credentials:s requestParameters:2
    ~ requestTemplates:2 passthroughBehavior:s contentHandling:37 timeoutInMillis:n
    ~ cacheNamespace:s cacheKeyParameters:1 integrationResponses:38 tlsConfig:40
    ~ responseTransferMode:41 integrationTarget:s
    =HTTP|AWS|MOCK|HTTP_PROXY|AWS_PROXY
    =INTERNET|VPC_LINK
    =CONVERT_TO_BINARY|CONVERT_TO_TEXT
    %39
    {statusCode:s selectionPattern:s responseParameters:2 responseTemplates:2 contentHandling:37
    {insecureSkipVerification:b
    =BUFFERED|STREAM
    {id:s name:s description:s createdDate:s version:s warnings:1 binaryMediaTypes:1
    ~ minimumCompressionSize:n apiKeySource:43 endpointConfiguration:15 policy:s tags:2
    ~ disableExecuteApiEndpoint:b rootResourceId:s securityPolicy:20 endpointAccessMode:21
    ~ apiStatus:44 apiStatusMessage:s
    =HEADER|AUTHORIZER
    =UPDATING|AVAILABLE|PENDING|FAILED
    {deploymentId:s clientCertificateId:s stageName:s description:s cacheClusterEnabled:b
    ~ cacheClusterSize:46 cacheClusterStatus:47 methodSettings:48 variables:2
    ~ documentationVersion:s accessLogSettings:51 canarySettings:52 tracingEnabled:b webAclArn:s
    ~ tags:2 createdDate:s lastUpdatedDate:s
    =0.5|1.6|6.1|13.5|28.4|58.2|118|237
    =CREATE_IN_PROGRESS|AVAILABLE|DELETE_IN_PROGRESS|NOT_AVAILABLE|FLUSH_IN_PROGRESS
    %49
    {metricsEnabled:b loggingLevel:s dataTraceEnabled:b throttlingBurstLimit:n
    ~ throttlingRateLimit:n cachingEnabled:b cacheTtlInSeconds:n cacheDataEncrypted:b
    ~ requireAuthorizationForCacheControl:b unauthorizedCacheControlHeaderStrategy:50
    =FAIL_WITH_403|SUCCEED_WITH_RESPONSE_HEADER|SUCCEED_WITHOUT_RESPONSE_HEADER
    {format:s destinationArn:s
    {percentTraffic:n deploymentId:s stageVariableOverrides:2 useStageCache:b
    {id:s name:s description:s apiStages:54 throttle:57 quota:58 productCode:s tags:2
    [55
    {apiId:s stage:s throttle:56
    %57
    {burstLimit:n rateLimit:n
    {limit:n offset:n period:59
    =DAY|WEEK|MONTH
    {id:s type:s value:s name:s
    {id:s name:s description:s targetArns:1 status:62 statusMessage:s tags:2
    =AVAILABLE|PENDING|DELETING|FAILED
    {clientCertificateId:s description:s pemEncodedCertificate:s createdDate:s expirationDate:s
    ~ tags:2
    {cloudwatchRoleArn:s throttleSettings:57 features:1 apiKeyVersion:s
    {warnings:1 position:s items:66
    [0
    {position:s items:68
    [3
    {position:s items:70
    [5
    {position:s items:72
    [63
    {position:s items:74
    [6
    {position:s items:76
    [10
    {position:s items:78
    [13
    {position:s items:80
    [24
    {position:s items:82
    [14
    {contentType:s contentDisposition:s body:s
    {responseType:85 statusCode:s responseParameters:2 responseTemplates:2 defaultResponse:b
    =DEFAULT_4XX|DEFAULT_5XX|RESOURCE_NOT_FOUND|UNAUTHORIZED|INVALID_API_KEY|ACCESS_DENIED|
    ~AUTHORIZER_FAILURE|AUTHORIZER_CONFIGURATION_ERROR|INVALID_SIGNATURE|EXPIRED_TOKEN|
    ~MISSING_AUTHENTICATION_TOKEN|INTEGRATION_FAILURE|INTEGRATION_TIMEOUT|API_CONFIGURATION_ERROR|
    ~UNSUPPORTED_MEDIA_TYPE|BAD_REQUEST_PARAMETERS|BAD_REQUEST_BODY|REQUEST_TOO_LARGE|THROTTLED|
    ~QUOTA_EXCEEDED|WAF_FILTERED
    {position:s items:87
    [84
    {value:s
    {position:s items:90
    [26
    {position:s items:92
    [27
    {position:s items:94
    [28
    {position:s items:96
    [42
    {id:s friendlyName:s description:s configurationProperties:98
    [99
    {name:s friendlyName:s description:s required:b defaultValue:s
    {position:s items:101
    [97
    {item:103
    [45
    {tags:2
    {usagePlanId:s startDate:s endDate:s position:s items:106
    %107
    [108
    [n
    {position:s items:110
    [60
    {position:s items:112
    [53
    {position:s items:114
    [61
    {ids:1 warnings:1
    {clientStatus:n log:s latency:n principalId:s policy:s authorization:117 claims:2
    %1
    {status:n body:s headers:2 multiValueHeaders:117 log:s latency:n
    {NamedQueries:120 UnprocessedNamedQueryIds:122
    [121
    {Name!:s>1<128 Description:s>1<1024 Database!:s>1<255 QueryString!:s>1<262144
    ~ NamedQueryId:s>1<128 WorkGroup:s
    [123
    {NamedQueryId:s>1<128 ErrorCode:s>1<256 ErrorMessage:s
    {PreparedStatements:125 UnprocessedPreparedStatementNames:127
    [126
    {StatementName:s>1<256 QueryStatement:s>1<262144 WorkGroupName:s Description:s>1<1024
    ~ LastModifiedTime:s
    [128
    {StatementName:s>1<256 ErrorCode:s>1<256 ErrorMessage:s
    {QueryExecutions:130 UnprocessedQueryExecutionIds:152
    [131
    {QueryExecutionId:s>1<128 Query:s>1<262144 StatementType:132
    ~ ManagedQueryResultsConfiguration:133 ResultConfiguration:135 ResultReuseConfiguration:140
    ~ QueryExecutionContext:142 Status:143 Statistics:146 WorkGroup:s EngineVersion:148
    ~ ExecutionParameters:149 SubstatementType:s QueryResultsS3AccessGrantsConfiguration:150
    =DDL|DML|UTILITY
    {Enabled!:b EncryptionConfiguration:134
    {KmsKey!:s>1<2048
    {OutputLocation:s EncryptionConfiguration:136 ExpectedBucketOwner:s>12<12 AclConfiguration:138
    {EncryptionOption!:137 KmsKey:s
    =SSE_S3|SSE_KMS|CSE_KMS
    {S3AclOption!:139
    =BUCKET_OWNER_FULL_CONTROL
    {ResultReuseByAgeConfiguration:141
    {Enabled!:b MaxAgeInMinutes:n>0<10080
    {Database:s>1<255 Catalog:s>1<256
    {State:144 StateChangeReason:s SubmissionDateTime:s CompletionDateTime:s AthenaError:145
    =QUEUED|RUNNING|SUCCEEDED|FAILED|CANCELLED
    {ErrorCategory:n>1<3 ErrorType:n>0<9999 Retryable:b ErrorMessage:s
    {EngineExecutionTimeInMillis:n DataScannedInBytes:n DataManifestLocation:s
    ~ TotalExecutionTimeInMillis:n QueryQueueTimeInMillis:n ServicePreProcessingTimeInMillis:n
    ~ QueryPlanningTimeInMillis:n ServiceProcessingTimeInMillis:n ResultReuseInformation:147
    ~ DpuCount:n
    {ReusedPreviousResult!:b
    {SelectedEngineVersion:s>1<128 EffectiveEngineVersion:s>1<128
    [s>1<1024
    {EnableS3AccessGrants!:b CreateUserLevelPrefix:b AuthenticationType!:151
    =DIRECTORY_IDENTITY
    [153
    {QueryExecutionId:s>1<128 ErrorCode:s>1<256 ErrorMessage:s
    {
    {DataCatalog:156
    {Name!:s>1<256 Description:s>1<1024 Type!:157 Parameters:158 Status:159 ConnectionType:160
    ~ Error:s
    =LAMBDA|GLUE|HIVE|FEDERATED
    %s<51200
    =CREATE_IN_PROGRESS|CREATE_COMPLETE|CREATE_FAILED|CREATE_FAILED_CLEANUP_IN_PROGRESS|
    ~CREATE_FAILED_CLEANUP_COMPLETE|CREATE_FAILED_CLEANUP_FAILED|DELETE_IN_PROGRESS|
    ~DELETE_COMPLETE|DELETE_FAILED
    =DYNAMODB|MYSQL|POSTGRESQL|REDSHIFT|ORACLE|SYNAPSE|SQLSERVER|DB2|OPENSEARCH|BIGQUERY|
    ~GOOGLECLOUDSTORAGE|HBASE|DOCUMENTDB|CMDB|TPCDS|TIMESTREAM|SAPHANA|SNOWFLAKE|DATALAKEGEN2|
    ~DB2AS400
    {NamedQueryId:s>1<128
    {NotebookId:s>1<36
    {NotebookUrl!:s AuthToken!:s<2048 AuthTokenExpirationTime!:n
    {NotebookMetadata:165 Payload:s>1<10485760
    {NotebookId:s>1<36 Name:s>1<255 WorkGroup:s CreationTime:s Type:166 LastModifiedTime:s
    =IPYNB
    {CalculationExecutionId:s>1<36 SessionId:s>1<256 Description:s>1<1024 WorkingDirectory:s<1024
    ~ Status:168 Statistics:170 Result:171
    {SubmissionDateTime:s CompletionDateTime:s State:169 StateChangeReason:s>1<1024
    =CREATING|CREATED|QUEUED|RUNNING|CANCELING|CANCELED|COMPLETED|FAILED
    {DpuExecutionInMillis:n Progress:s>1<1024
    {StdOutS3Uri:s<1024 StdErrorS3Uri:s<1024 ResultS3Uri:s<1024 ResultType:s>1<256
    {CodeBlock:s<68000
    {Status:168 Statistics:170
    {CapacityAssignmentConfiguration!:175
    {CapacityReservationName:s>1<128 CapacityAssignments:176
    [177
    {WorkGroupNames:1
    {CapacityReservation!:179
    {Name!:s>1<128 Status!:180 TargetDpus!:n>4 AllocatedDpus!:n>0 LastAllocation:181
    ~ LastSuccessfulAllocationTime:s CreationTime!:s
    =PENDING|ACTIVE|CANCELLING|CANCELLED|FAILED|UPDATE_PENDING
    {Status!:182 StatusMessage:s RequestTime!:s RequestCompletionTime:s
    =PENDING|SUCCEEDED|FAILED
    {Database:184
    {Name!:s>1<128 Description:s>1<1024 Parameters:158
    {NamedQuery:121
    {NotebookMetadata:165
    {PreparedStatement:126
    {QueryExecution:131
    {UpdateCount:n ResultSet:190 NextToken:s>1<1024
    {Rows:191 ResultSetMetadata:195
    [192
    {Data:193
    [194
    {VarCharValue:s
    {ColumnInfo:196
    [197
    {CatalogName:s SchemaName:s TableName:s Name!:s Label:s Type!:s Precision:n Scale:n
    ~ Nullable:198 CaseSensitive:b
    =NOT_NULL|NULLABLE|UNKNOWN
    {QueryRuntimeStatistics:200
    {Timeline:201 Rows:202 OutputStage:203
    {QueryQueueTimeInMillis:n ServicePreProcessingTimeInMillis:n QueryPlanningTimeInMillis:n
    ~ EngineExecutionTimeInMillis:n ServiceProcessingTimeInMillis:n TotalExecutionTimeInMillis:n
    {InputRows:n InputBytes:n OutputBytes:n OutputRows:n
    {StageId:n State:s OutputBytes:n OutputRows:n InputBytes:n InputRows:n ExecutionTime:n
    ~ QueryStagePlan:204 SubStages:206
    {Name:s Identifier:s Children:205 RemoteSources:1
    [204
    [203
    {Url!:s
    {SessionId:s>1<256 Description:s>1<1024 WorkGroup:s EngineVersion:s>1<128
    ~ EngineConfiguration:209 NotebookVersion:s>1<128 MonitoringConfiguration:212
    ~ SessionConfiguration:216 Status:217 Statistics:219
    {CoordinatorDpuSize:n>1<1 MaxConcurrentDpus:n>2<5000 DefaultExecutorDpuSize:n>1<1
    ~ AdditionalConfigs:158 SparkProperties:158 Classifications:210
    [211
    {Name:s>1<128 Properties:158
    {CloudWatchLoggingConfiguration:213 ManagedLoggingConfiguration:214 S3LoggingConfiguration:215
    {Enabled!:b LogGroup:s>1<512 LogStreamNamePrefix:s>1<512 LogTypes:117
    {Enabled!:b KmsKey:s>1<2048
    {Enabled!:b KmsKey:s>1<2048 LogLocation:s<1024
    {ExecutionRole:s>20<2048 WorkingDirectory:s IdleTimeoutSeconds:n
    ~ SessionIdleTimeoutInMinutes:n>1<480 EncryptionConfiguration:136
    {StartDateTime:s LastModifiedDateTime:s EndDateTime:s IdleSinceDateTime:s State:218
    ~ StateChangeReason:s>1<1024
    =CREATING|CREATED|IDLE|BUSY|TERMINATING|TERMINATED|DEGRADED|FAILED
    {DpuExecutionInMillis:n
    {EndpointUrl!:s AuthToken!:s AuthTokenExpirationTime!:s
    {SessionId:s>1<256 Status:217
    {TableMetadata:223
    {Name!:s>1<128 CreateTime:s LastAccessTime:s TableType:s<255 Columns:224 PartitionKeys:224
    ~ Parameters:158
    [225
    {Name!:s>1<128 Type:s>0<4096 Comment:s>0<255
    {WorkGroup:227
    {Name!:s State:228 Configuration:229 Description:s>0<1024 CreationTime:s
    ~ IdentityCenterApplicationArn:s>0<255
    =ENABLED|DISABLED
    {ResultConfiguration:135 ManagedQueryResultsConfiguration:133 EnforceWorkGroupConfiguration:b
    ~ PublishCloudWatchMetricsEnabled:b BytesScannedCutoffPerQuery:n>10000000
    ~ RequesterPaysEnabled:b EngineVersion:148 AdditionalConfiguration:s>1<128
    ~ ExecutionRole:s>20<2048 MonitoringConfiguration:212 EngineConfiguration:209
    ~ CustomerContentEncryptionConfiguration:134 EnableMinimumEncryptionConfiguration:b
    ~ IdentityCenterConfiguration:230 QueryResultsS3AccessGrantsConfiguration:150
    {EnableIdentityCenter:b IdentityCenterInstanceArn:s>0<255
    {ApplicationDPUSizes:232 NextToken:s>1<1024
    [233
    {ApplicationRuntimeId:s>1<128 SupportedDPUSizes:108
    {NextToken:s<2048 Calculations:235
    [236
    {CalculationExecutionId:s>1<36 Description:s>1<1024 Status:168
    {NextToken:s>1<1024 CapacityReservations!:238
    [179
    {DataCatalogsSummary:240 NextToken:s>1<1024
    [241
    {CatalogName:s>1<256 Type:157 Status:159 ConnectionType:160 Error:s
    {DatabaseList:243 NextToken:s>1<1024
    [184
    {EngineVersions:245 NextToken:s>1<1024
    [148
    {SessionId!:s>1<256 NextToken:s<2048 ExecutorsSummary:247
    [248
    {ExecutorId!:s<100000 ExecutorType:249 StartDateTime:n TerminationDateTime:n ExecutorState:250
    ~ ExecutorSize:n
    =COORDINATOR|GATEWAY|WORKER
    =CREATING|CREATED|REGISTERED|TERMINATING|TERMINATED|FAILED
    {NamedQueryIds:252 NextToken:s>1<1024
    [s>1<128
    {NextToken:s>1<1024 NotebookMetadataList:254
    [165
    {NotebookSessionsList!:256 NextToken:s>1<1024
    [257
    {SessionId:s>1<256 CreationTime:s
    {PreparedStatements:259 NextToken:s>1<1024
    [260
    {StatementName:s>1<256 LastModifiedTime:s
    {QueryExecutionIds:252 NextToken:s>1<1024
    {NextToken:s<2048 Sessions:263
    [264
    {SessionId:s>1<256 Description:s>1<1024 EngineVersion:148 NotebookVersion:s>1<128 Status:217
    {TableMetadataList:266 NextToken:s>1<1024
    [223
    {Tags:268 NextToken:s>1<1024
    [269
    {Key:s>1<128 Value:s>0<256
    {WorkGroups:271 NextToken:s>1<1024
    [272
    {Name:s State:228 Description:s>0<1024 CreationTime:s EngineVersion:148
    ~ IdentityCenterApplicationArn:s>0<255
    {CalculationExecutionId:s>1<36 State:169
    {QueryExecutionId:s>1<128
    {SessionId:s>1<256 State:218
    {State:169
    {State:218
    {computeEnvironmentName:s computeEnvironmentArn:s
    {consumableResourceName!:s consumableResourceArn!:s
    {jobQueueName!:s jobQueueArn!:s
    {quotaShareName:s quotaShareArn:s
    {name!:s arn!:s
    {serviceEnvironmentName!:s serviceEnvironmentArn!:s
    {computeEnvironments:285 nextToken:s
    [286
    {computeEnvironmentName!:s computeEnvironmentArn!:s unmanagedvCpus:n ecsClusterArn:s tags:287
    ~ type:288 state:228 status:289 statusReason:s computeResources:290 serviceRole:s
    ~ updatePolicy:300 eksConfiguration:301 containerOrchestrationType:302 uuid:s context:s
    %s<256
    =MANAGED|UNMANAGED
    =CREATING|UPDATING|DELETING|DELETED|VALID|INVALID
    {type!:291 allocationStrategy:292 minvCpus:n maxvCpus!:n desiredvCpus:n instanceTypes:1
    ~ imageId:s subnets!:1 securityGroupIds:1 ec2KeyPair:s instanceRole:s tags:2 placementGroup:s
    ~ bidPercentage:n spotIamFleetRole:s launchTemplate:293 ec2Configuration:297 scalingPolicy:299
    =EC2|SPOT|FARGATE|FARGATE_SPOT
    =BEST_FIT|BEST_FIT_PROGRESSIVE|SPOT_CAPACITY_OPTIMIZED|SPOT_PRICE_CAPACITY_OPTIMIZED
    {launchTemplateId:s launchTemplateName:s version:s overrides:294 userdataType:296
    [295
    {launchTemplateId:s launchTemplateName:s version:s targetInstanceTypes:1 userdataType:296
    =EKS_BOOTSTRAP_SH|EKS_NODEADM
    [298
    {imageType!:s>1<256 imageIdOverride:s>1<256 batchImageStatus:s imageKubernetesVersion:s>1<256
    {minScaleDownDelayMinutes:n
    {terminateJobsOnUpdate:b jobExecutionTimeoutMinutes:n>1<360
    {eksClusterArn!:s kubernetesNamespace!:s
    =ECS|EKS
    {consumableResourceName!:s consumableResourceArn!:s totalQuantity:n inUseQuantity:n
    ~ availableQuantity:n resourceType:s createdAt:n tags:287
    {jobDefinitions:305 nextToken:s
    [306
    {jobDefinitionName!:s jobDefinitionArn!:s revision!:n status:s type!:s schedulingPriority:n
    ~ parameters:2 retryStrategy:307 containerProperties:311 timeout:343 nodeProperties:344
    ~ tags:287 propagateTags:b platformCapabilities:379 ecsProperties:347 eksProperties:356
    ~ containerOrchestrationType:302 consumableResourceProperties:376
    {attempts:n evaluateOnExit:308
    [309
    {onStatusReason:s onReason:s onExitCode:s action!:310
    =RETRY|EXIT
    {image:s vcpus:n memory:n command:1 jobRoleArn:s executionRoleArn:s volumes:312 environment:318
    ~ mountPoints:320 readonlyRootFilesystem:b privileged:b ulimits:322 user:s instanceType:s
    ~ resourceRequirements:324 linuxParameters:327 logConfiguration:334 secrets:336
    ~ networkConfiguration:338 fargatePlatformConfiguration:339 enableExecuteCommand:b
    ~ ephemeralStorage:340 runtimePlatform:341 repositoryCredentials:342
    [313
    {host:314 name:s efsVolumeConfiguration:315 s3filesVolumeConfiguration:317
    {sourcePath:s
    {fileSystemId!:s rootDirectory:s transitEncryption:228 transitEncryptionPort:n
    ~ authorizationConfig:316
    {accessPointId:s iam:228
    {fileSystemArn!:s rootDirectory:s transitEncryptionPort:n accessPointArn:s
    [319
    {name:s value:s
    [321
    {containerPath:s readOnly:b sourceVolume:s
    [323
    {hardLimit!:n name!:s softLimit!:n
    [325
    {value!:s type!:326
    =GPU|VCPU|MEMORY
    {devices:328 initProcessEnabled:b sharedMemorySize:n tmpfs:332 maxSwap:n swappiness:n
    [329
    {hostPath!:s containerPath:s permissions:330
    [331
    =READ|WRITE|MKNOD
    [333
    {containerPath!:s size!:n mountOptions:1
    {logDriver!:335 options:2 secretOptions:336
    =json-file|syslog|journald|gelf|fluentd|awslogs|splunk|awsfirelens
    [337
    {name!:s valueFrom!:s
    {assignPublicIp:228
    {platformVersion:s
    {sizeInGiB!:n
    {operatingSystemFamily:s cpuArchitecture:s
    {credentialsParameter!:s
    {attemptDurationSeconds:n
    {numNodes!:n mainNode!:n nodeRangeProperties!:345
    [346
    {targetNodes!:s container:311 instanceTypes:1 ecsProperties:347 eksProperties:356
    ~ consumableResourceProperties:376
    {taskProperties!:348
    [349
    {containers!:350 ephemeralStorage:340 executionRoleArn:s platformVersion:s ipcMode:s
    ~ taskRoleArn:s pidMode:s networkConfiguration:338 runtimePlatform:341 volumes:312
    ~ enableExecuteCommand:b
    [351
    {command:1 dependsOn:352 environment:318 essential:b firelensConfiguration:354 image!:s
    ~ linuxParameters:327 logConfiguration:334 mountPoints:320 name:s privileged:b
    ~ readonlyRootFilesystem:b repositoryCredentials:342 resourceRequirements:324 secrets:336
    ~ ulimits:322 user:s startTimeout:n stopTimeout:n
    [353
    {containerName:s condition:s
    {type!:355 options:2
    =fluentd|fluentbit
    {podProperties:357
    {serviceAccountName:s hostNetwork:b dnsPolicy:s imagePullSecrets:358 containers:360
    ~ initContainers:360 volumes:369 metadata:375 shareProcessNamespace:b
    [359
    {name!:s
    [361
    {name:s image!:s imagePullPolicy:s command:1 args:1 env:362 resources:364 volumeMounts:366
    ~ securityContext:368
    [363
    {name!:s value:s
    {limits:365 requests:365
    %s>1<256
    [367
    {name:s mountPath:s subPath:s readOnly:b
    {runAsUser:n runAsGroup:n privileged:b allowPrivilegeEscalation:b readOnlyRootFilesystem:b
    ~ runAsNonRoot:b
    [370
    {name!:s hostPath:371 emptyDir:372 secret:373 persistentVolumeClaim:374
    {path:s
    {medium:s sizeLimit:s>1<256
    {secretName!:s optional:b
    {claimName!:s readOnly:b
    {labels:2 annotations:2 namespace:s
    {consumableResourceList:377
    [378
    {consumableResource:s quantity:n
    [380
    =EC2|FARGATE
    {jobQueues:382 nextToken:s
    [383
    {jobQueueName!:s jobQueueArn!:s state!:228 schedulingPolicyArn:s status:289 statusReason:s
    ~ priority!:n computeEnvironmentOrder!:384 serviceEnvironmentOrder:386 jobQueueType:388
    ~ tags:287 jobStateTimeLimitActions:389
    [385
    {order!:n computeEnvironment!:s
    [387
    {order!:n serviceEnvironment!:s
    =EKS|ECS|ECS_FARGATE|SAGEMAKER_TRAINING
    [390
    {reason!:s state!:391 maxTimeSeconds!:n action!:392
    =RUNNABLE
    =CANCEL|TERMINATE
    {jobs:394
    [395
    {jobArn:s jobName!:s jobId!:s jobQueue!:s status!:396 shareIdentifier:s schedulingPriority:n
    ~ attempts:397 statusReason:s createdAt:n retryStrategy:307 startedAt!:n stoppedAt:n
    ~ dependsOn:406 jobDefinition!:s parameters:2 container:409 nodeDetails:410 nodeProperties:344
    ~ arrayProperties:411 timeout:343 tags:287 propagateTags:b platformCapabilities:379
    ~ eksProperties:413 eksAttempts:417 ecsProperties:421 isCancelled:b isTerminated:b
    ~ consumableResourceProperties:376
    =SUBMITTED|PENDING|RUNNABLE|STARTING|RUNNING|SUCCEEDED|FAILED
    [398
    {container:399 startedAt:n stoppedAt:n statusReason:s taskProperties:402
    {containerInstanceArn:s taskArn:s exitCode:n reason:s logStreamName:s networkInterfaces:400
    [401
    {attachmentId:s ipv6Address:s privateIpv4Address:s
    [403
    {containerInstanceArn:s taskArn:s containers:404
    [405
    {exitCode:n name:s reason:s logStreamName:s networkInterfaces:400
    [407
    {jobId:s type:408
    =N_TO_N|SEQUENTIAL
    {image:s vcpus:n memory:n command:1 jobRoleArn:s executionRoleArn:s volumes:312 environment:318
    ~ mountPoints:320 readonlyRootFilesystem:b ulimits:322 privileged:b user:s exitCode:n reason:s
    ~ containerInstanceArn:s taskArn:s logStreamName:s instanceType:s networkInterfaces:400
    ~ resourceRequirements:324 linuxParameters:327 logConfiguration:334 secrets:336
    ~ networkConfiguration:338 fargatePlatformConfiguration:339 ephemeralStorage:340
    ~ runtimePlatform:341 repositoryCredentials:342 enableExecuteCommand:b
    {nodeIndex:n isMainNode:b
    {statusSummary:412 statusSummaryLastUpdatedAt:n size:n index:n
    %n
    {podProperties:414
    {serviceAccountName:s hostNetwork:b dnsPolicy:s imagePullSecrets:358 containers:415
    ~ initContainers:415 volumes:369 podName:s nodeName:s metadata:375 shareProcessNamespace:b
    [416
    {name:s image:s imagePullPolicy:s command:1 args:1 env:362 resources:364 exitCode:n reason:s
    ~ volumeMounts:366 securityContext:368
    [418
    {containers:419 initContainers:419 eksClusterArn:s podName:s podNamespace:s nodeName:s
    ~ startedAt:n stoppedAt:n statusReason:s
    [420
    {name:s containerID:s exitCode:n reason:s
    {taskProperties:422
    [423
    {containers:424 containerInstanceArn:s taskArn:s ephemeralStorage:340 executionRoleArn:s
    ~ platformVersion:s ipcMode:s taskRoleArn:s pidMode:s networkConfiguration:338
    ~ runtimePlatform:341 volumes:312 enableExecuteCommand:b
    [425
    {command:1 dependsOn:352 environment:318 essential:b firelensConfiguration:354 image:s
    ~ linuxParameters:327 logConfiguration:334 mountPoints:320 name:s privileged:b
    ~ readonlyRootFilesystem:b repositoryCredentials:342 resourceRequirements:324 secrets:336
    ~ ulimits:322 user:s startTimeout:n stopTimeout:n exitCode:n reason:s logStreamName:s
    ~ networkInterfaces:400
    {quotaShareName:s quotaShareArn:s jobQueueArn:s capacityLimits:427
    ~ resourceSharingConfiguration:429 preemptionConfiguration:431 state:228 status:432 tags:287
    [428
    {maxCapacity!:n capacityUnit!:s
    {strategy!:430 borrowLimit:n
    =RESERVE|LEND|LEND_AND_BORROW
    {inSharePreemption!:228
    =CREATING|VALID|INVALID|UPDATING|DELETING
    {schedulingPolicies:434
    [435
    {name!:s arn!:s quotaSharePolicy:436 fairsharePolicy:438 tags:287
    {idleResourceAssignmentStrategy!:437
    =FIFO
    {shareDecaySeconds:n computeReservation:n shareDistribution:439
    [440
    {shareIdentifier!:s weightFactor:n
    {serviceEnvironments:442 nextToken:s
    [443
    {serviceEnvironmentName!:s serviceEnvironmentArn!:s serviceEnvironmentType!:444 state:228
    ~ status:289 capacityLimits!:445 tags:287
    =SAGEMAKER_TRAINING
    [446
    {maxCapacity:n capacityUnit:s
    {attempts:448 capacityUsage:452 createdAt:n isTerminated:b jobArn:s jobId!:s jobName!:s
    ~ jobQueue!:s latestAttempt:454 retryStrategy:455 scheduledAt:n schedulingPriority:n
    ~ serviceRequestPayload:s serviceJobType!:444 shareIdentifier:s quotaShareName:s
    ~ preemptionConfiguration:458 preemptionSummary:459 startedAt!:n status!:460 statusReason:s
    ~ stoppedAt:n tags:287 timeoutConfig:343
    [449
    {serviceResourceId:450 startedAt:n stoppedAt:n statusReason:s
    {name!:451 value!:s
    =TrainingJobArn
    [453
    {capacityUnit:s quantity:n
    {serviceResourceId:450
    {attempts!:n evaluateOnExit:456
    [457
    {action:310 onStatusReason:s
    {preemptionRetriesBeforeTermination:n
    {preemptedAttemptCount:n recentPreemptedAttempts:448
    =SUBMITTED|PENDING|RUNNABLE|SCHEDULED|STARTING|RUNNING|SUCCEEDED|FAILED
    {frontOfQueue:462 frontOfQuotaShares:465 queueUtilization:467
    {jobs:463 lastUpdatedAt:n
    [464
    {jobArn:s earliestTimeAtPosition:n
    {quotaShares:466 lastUpdatedAt:n
    %463
    {totalCapacityUsage:452 fairshareUtilization:468 quotaShareUtilization:471 lastUpdatedAt:n
    {activeShareCount:n topCapacityUtilization:469
    [470
    {shareIdentifier:s capacityUsage:452
    {topCapacityUtilization:472
    [473
    {quotaShareName:s capacityUsage:452
    {consumableResources!:475 nextToken:s
    [476
    {consumableResourceArn!:s consumableResourceName!:s totalQuantity:n inUseQuantity:n
    ~ resourceType:s
    {jobSummaryList!:478 nextToken:s
    [479
    {jobArn:s jobId!:s jobName!:s capacityUsage:452 createdAt:n scheduledAt:n shareIdentifier:s
    ~ status:396 statusReason:s startedAt:n stoppedAt:n container:480 arrayProperties:481
    ~ nodeProperties:482 jobDefinition:s
    {exitCode:n reason:s
    {size:n index:n statusSummary:412 statusSummaryLastUpdatedAt:n
    {isMainNode:b numNodes:n nodeIndex:n
    {jobs!:484 nextToken:s
    [485
    {jobArn!:s jobQueueArn!:s jobName!:s jobDefinitionArn:s shareIdentifier:s jobStatus!:s
    ~ quantity!:n statusReason:s startedAt:n createdAt!:n consumableResourceProperties!:376
    {quotaShares:487 nextToken:s
    [488
    {quotaShareName:s quotaShareArn:s jobQueueArn:s capacityLimits:427
    ~ resourceSharingConfiguration:429 preemptionConfiguration:431 state:228 status:432
    {schedulingPolicies:490 nextToken:s
    [491
    {arn!:s
    {jobSummaryList!:493 nextToken:s
    [494
    {latestAttempt:454 capacityUsage:452 createdAt:n jobArn:s jobId!:s jobName!:s scheduledAt:n
    ~ serviceJobType!:444 shareIdentifier:s quotaShareName:s status:460 statusReason:s startedAt:n
    ~ stoppedAt:n
    {tags:287
    {jobDefinitionName!:s jobDefinitionArn!:s revision!:n
    {jobArn:s jobName!:s jobId!:s
    {consumableResourceName!:s consumableResourceArn!:s totalQuantity:n
    {jobQueueName:s jobQueueArn:s
    {jobArn:s jobName:s jobId:s
    {errors!:502 advancedPromptOptimizationJobs!:504
    [503
    {jobIdentifier!:s>0<1011 code!:s message:s
    [505
    {jobIdentifier!:s>0<1011 jobStatus!:506
    =InProgress|Completed|Failed|PartiallyCompleted|Stopping|Stopped|Deleting
    {errors!:502 evaluationJobs!:508
    [509
    {jobIdentifier!:s>0<1011 jobStatus!:510
    =InProgress|Completed|Failed|Stopping|Stopped|Deleting
    {jobArn!:s>0<1011
    {policyArn!:s>1<2048 version!:s>0<12 name!:s>1<256 description:s>0<1024
    ~ definitionHash:s>128<128 createdAt!:s updatedAt!:s
    {policyArn!:s>1<2048 testCaseId!:s>0<12
    {policyArn!:s>1<2048 version!:s>0<12 name!:s>1<256 description:s>0<1024
    ~ definitionHash!:s>128<128 createdAt!:s
    {modelArn!:s>20<1011
    {customModelDeploymentArn!:s>0<1011
    {modelId!:s>0<140
    {guardrailId!:s>0<64 guardrailArn!:s>0<2048 version!:s>5<5 createdAt!:s
    {guardrailId!:s>0<64 version!:s
    {inferenceProfileArn!:s>1<2048 status:521
    =ACTIVE
    {marketplaceModelEndpoint!:523
    {endpointArn!:s>0<2048 modelSourceIdentifier!:s>0<2048 status:524 statusMessage:s createdAt!:s
    ~ updatedAt!:s endpointConfig!:525 endpointStatus!:s endpointStatusMessage:s
    =REGISTERED|INCOMPATIBLE_ENDPOINT
    {sageMaker:526
    {initialInstanceCount!:n>1 instanceType!:s>1<50 executionRole!:s>0<2048
    ~ kmsEncryptionKey:s>1<2048 vpc:527
    {subnetIds!:528 securityGroupIds!:528
    [s>0<32
    {promptRouterArn:s>1<2048
    {provisionedModelArn!:s
    {policyDefinition!:532
    {version:s types:533 rules:537 variables:539
    [534
    {name!:s>1<64 description:s>0<1024 values!:535
    [536
    {value!:s>1<64 description:s>0<1024
    [538
    {id!:s>12<12 expression!:s>0<2048 alternateExpression:s>0<2048
    [540
    {name!:s>1<64 type!:s>1<64 description!:s>0<1024
    {jobArn!:s>0<1011 jobName!:s>1<100 jobDescription:s>1<500 jobStatus!:506 inputConfig!:542
    ~ outputConfig!:542 encryptionKeyArn:s>1<2048 creationTime!:s lastModifiedTime:s
    ~ failureMessage:s>0<2048 modelConfigurations!:543
    {s3Uri!:s>1<1024
    [544
    {modelId!:s>0<140 inferenceConfig:545 additionalModelRequestFields:547
    {maxTokens:n>1 temperature:n>0<1 topP:n>0<1 stopSequences:546
    [s>1
    %a
    {policyArn!:s>1<2048 name!:s>1<256 version!:s>0<12 policyId!:s>1<2048 description:s>0<1024
    ~ definitionHash!:s>128<128 kmsKeyArn:s>1<2048 createdAt:s updatedAt!:s
    {policyArn!:s>1<2048 name!:s>1<256 buildWorkflowId!:s>0<36 annotations!:550
    ~ annotationSetHash!:s>128<128 updatedAt!:s
    [551
    {addType:552 updateType:553 deleteType:558 addVariable:540 updateVariable:559
    ~ deleteVariable:558 addRule:560 updateRule:561 deleteRule:562 addRuleFromNaturalLanguage:563
    ~ updateFromRulesFeedback:564 updateFromScenarioFeedback:566 ingestContent:567
    {name!:s>1<64 description!:s>0<1024 values!:535
    {name!:s>1<64 newName:s>1<64 description:s>0<1024 values!:554
    [555
    {addTypeValue:536 updateTypeValue:556 deleteTypeValue:557
    {value!:s>1<64 newValue:s>1<64 description:s>0<1024
    {value!:s>1<64
    {name!:s>1<64
    {name!:s>1<64 newName:s>1<64 description:s>0<1024
    {expression!:s>0<2048
    {ruleId!:s>12<12 expression!:s>0<2048
    {ruleId!:s>12<12
    {naturalLanguage!:s>0<1024
    {ruleIds:565 feedback!:s>0<1024
    [s>12<12
    {ruleIds:565 scenarioExpression!:s>0<1024 feedback:s>0<1024
    {content!:s>0<4096
    {policyArn!:s>1<2048 buildWorkflowId!:s>0<36 status!:569 buildWorkflowType!:570
    ~ documentName:s>0<256 documentContentType:571 documentDescription:s>0<4000 createdAt!:s
    ~ updatedAt!:s
    =SCHEDULED|CANCEL_REQUESTED|PREPROCESSING|BUILDING|TESTING|COMPLETED|FAILED|CANCELLED
    =INGEST_CONTENT|REFINE_POLICY|IMPORT_POLICY|GENERATE_FIDELITY_REPORT|GENERATE_POLICY_SCENARIOS
    =pdf|txt
    {policyArn!:s>1<2048 buildWorkflowId!:s>0<36 buildWorkflowAssets:573
    {policyDefinition:532 qualityReport:574 buildLog:580 generatedTestCases:596 policyScenarios:600
    ~ assetManifest:603 document:607 fidelityReport:608
    {typeCount!:n variableCount!:n ruleCount!:n unusedTypes!:575 unusedTypeValues!:576
    ~ unusedVariables!:575 conflictingRules!:565 disjointRuleSets!:578
    [s>1<64
    [577
    {typeName!:s>1<64 valueName!:s>1<64
    [579
    {variables!:575 rules!:565
    {entries!:581
    [582
    {annotation!:551 status!:583 buildSteps!:584
    =APPLIED|FAILED
    [585
    {context!:586 priorElement:592 messages!:593
    {planning:154 mutation:587
    {addType:588 updateType:588 deleteType:558 addVariable:589 updateVariable:589
    ~ deleteVariable:558 addRule:590 updateRule:590 deleteRule:591
    {type!:534
    {variable!:540
    {rule!:538
    {id!:s>12<12
    {policyDefinitionVariable:540 policyDefinitionType:534 policyDefinitionRule:538
    [594
    {message!:s messageType!:595
    =INFO|WARNING|ERROR
    {generatedTestCases!:597
    [598
    {queryContent!:s>0<1024 guardContent!:s>0<2048 expectedAggregatedFindingsResult!:599
    =VALID|INVALID|SATISFIABLE|IMPOSSIBLE|TRANSLATION_AMBIGUOUS|TOO_COMPLEX|NO_TRANSLATION
    {policyScenarios!:601
    [602
    {expression!:s>0<1024 alternateExpression!:s>0<1024 expectedResult!:599 ruleIds!:565
    {entries!:604
    [605
    {assetType!:606 assetName:s>0<256 assetId:s>0<36
    =BUILD_LOG|QUALITY_REPORT|POLICY_DEFINITION|GENERATED_TEST_CASES|POLICY_SCENARIOS|
    ~FIDELITY_REPORT|ASSET_MANIFEST|SOURCE_DOCUMENT
    {document!:s>1<5000000 documentContentType!:571 documentName!:s>0<256
    ~ documentDescription:s>0<4000 documentHash!:s>64<64
    {coverageScore!:n>0<1 accuracyScore!:n>0<1 ruleReports!:609 variableReports!:614
    ~ documentSources!:616
    %610
    {rule!:s>12<12 groundingStatements:611 groundingJustifications:613 accuracyScore:n>0<1
    ~ accuracyJustification:s>0<1024
    [612
    {documentId!:s>0<8 statementId!:s>0<8
    [s>0<1024
    %615
    {policyVariable!:s>1<64 groundingStatements:611 groundingJustifications:613 accuracyScore:n>0<1
    ~ accuracyJustification:s>0<1024
    [617
    {documentName!:s>0<256 documentHash!:s>64<64 documentId!:s>0<8 atomicStatements!:618
    ~ documentContent!:621
    [619
    {id!:s>0<8 text!:s>0<1024 location!:620
    {lines!:108
    [622
    {pageNumber:n content!:623
    [624
    {line:625
    {lineNumber:n lineText:s>0<256
    {policyArn!:s>1<2048 scenario:602
    {policyArn!:s>1<2048 testCase!:628
    {testCaseId!:s>0<12 guardContent!:s>0<2048 queryContent:s>0<1024
    ~ expectedAggregatedFindingsResult:599 createdAt!:s updatedAt!:s confidenceThreshold:n>0<1
    {testResult!:630
    {testCase!:628 policyArn!:s>1<2048 testRunStatus!:631 testFindings:632 testRunResult:652
    ~ aggregatedTestFindingsResult:599 updatedAt!:s
    =NOT_STARTED|SCHEDULED|IN_PROGRESS|COMPLETED|FAILED
    [633
    {valid:634 invalid:645 satisfiable:646 impossible:645 translationAmbiguous:647 tooComplex:154
    ~ noTranslations:154
    {translation:635 claimsTrueScenario:640 supportingRules:641 logicWarning:643
    {premises:636 claims!:636 untranslatedPremises:638 untranslatedClaims:638 confidence!:n>0<1
    [637
    {logic!:s>0<1000 naturalLanguage:s>0<1000
    [639
    {text:s>0<1000
    {statements:636
    [642
    {id:s>12<12 policyVersionArn:s>1<2048
    {type:644 premises:636 claims:636
    =ALWAYS_TRUE|ALWAYS_FALSE
    {translation:635 contradictingRules:641 logicWarning:643
    {translation:635 claimsTrueScenario:640 claimsFalseScenario:640 logicWarning:643
    {options:648 differenceScenarios:651
    [649
    {translations:650
    [635
    [640
    =PASSED|FAILED
    {modelArn!:s>20<1011 modelName!:s>1<63 jobName:s>1<63 jobArn:s>0<1011 baseModelArn:s>20<1011
    ~ customizationType:654 modelKmsKeyArn:s>1<2048 hyperParameters:2 trainingDataConfig:655
    ~ validationDataConfig:662 outputDataConfig:542 trainingMetrics:664 validationMetrics:665
    ~ creationTime!:s customizationConfig:667 modelStatus:675 failureMessage:s>0<2048
    =FINE_TUNING|CONTINUED_PRE_TRAINING|DISTILLATION|REINFORCEMENT_FINE_TUNING|IMPORTED
    {s3Uri:s>1<1024 invocationLogsConfig:656
    {usePromptResponse:b invocationLogSource!:657 requestMetadataFilters:658
    {s3Uri:s>1<1024
    {equals:659 notEquals:659 andAll:660 orAll:660
    %s>0<256
    [661
    {equals:659 notEquals:659
    {validators!:663
    [542
    {trainingLoss:n
    [666
    {validationLoss:n
    {distillationConfig:668 rftConfig:670
    {teacherModelConfig!:669
    {teacherModelIdentifier!:s maxResponseLengthForInference:n
    {graderConfig:671 hyperParameters:673
    {lambdaGrader:672
    {lambdaArn!:s>1<512
    {epochCount:n>1<50 batchSize:n>16<512 learningRate:n>1e-07<0.001 maxPromptLength:n
    ~ trainingSamplePerPrompt:n>2<16 inferenceMaxTokens:n reasoningEffort:674 evalInterval:n>1<100
    =low|medium|high
    =Active|Creating|Failed
    {customModelDeploymentArn!:s>0<1011 modelDeploymentName!:s>1<63 modelArn!:s>20<1011
    ~ createdAt!:s status!:677 description:s>1<2048 updateDetails:678 failureMessage:s>0<2048
    ~ lastUpdatedAt:s
    =Creating|Active|Failed
    {modelArn!:s>20<1011 updateStatus!:679
    =Updating|UpdateCompleted|UpdateFailed
    {jobName!:s>1<63 status!:510 jobArn!:s>0<1011 jobDescription:s>1<200 roleArn!:s>0<2048
    ~ customerEncryptionKeyId:s>1<2048 jobType!:681 applicationType:682 evaluationConfig!:683
    ~ inferenceConfig!:705 outputDataConfig!:542 creationTime!:s lastModifiedTime:s
    ~ failureMessages:755
    =Human|Automated
    =ModelEvaluation|RagEvaluation
    {automated:684 human:701
    {datasetMetricConfigs!:685 evaluatorModelConfig:690 customMetricConfig:693
    [686
    {taskType!:687 dataset!:688 metricNames!:689
    =Summarization|Classification|QuestionAndAnswer|Generation|Custom
    {name!:s>1<63 datasetLocation:657
    [s>1<63
    {bedrockEvaluatorModels:691
    [692
    {modelIdentifier!:s>1<2048
    {customMetrics!:694 evaluatorModelConfig!:700
    [695
    {customMetricDefinition:696
    {name!:s>1<63 instructions!:s>1<5000 ratingScale:697
    [698
    {definition!:s>1<100 value!:699
    {stringValue:s>1<100 floatValue:n
    {bedrockEvaluatorModels!:691
    {humanWorkflowConfig:702 customMetrics:703 datasetMetricConfigs!:685
    {flowDefinitionArn!:s>0<1024 instructions:s>1<5000
    [704
    {name!:s>1<63 description:s>1<63 ratingMethod!:s>1<100
    {models:706 ragConfigs:712
    [707
    {bedrockModel:708 precomputedInferenceSource:711
    {modelIdentifier!:s>1<2048 inferenceParams:s>1<1023 performanceConfig:709
    {latency:710
    =standard|optimized
    {inferenceSourceIdentifier!:s>1<256
    [713
    {knowledgeBaseConfig:714 precomputedRagSourceConfig:753
    {retrieveConfig:715 retrieveAndGenerateConfig:735
    {knowledgeBaseId!:s>0<10 knowledgeBaseRetrievalConfiguration!:716
    {vectorSearchConfiguration!:717
    {numberOfResults:n>1<100 overrideSearchType:718 filter:719 implicitFilterConfiguration:722
    ~ rerankingConfiguration:726
    =HYBRID|SEMANTIC
    {equals:720 notEquals:720 greaterThan:720 greaterThanOrEquals:720 lessThan:720
    ~ lessThanOrEquals:720 in:720 notIn:720 startsWith:720 listContains:720 stringContains:720
    ~ andAll:721 orAll:721
    {key!:s>1<100 value!:a
    [719
    {metadataAttributes!:723 modelArn!:s>1<2048
    [724
    {key!:s>1<256 type!:725 description!:s>1<1024
    =STRING|NUMBER|BOOLEAN|STRING_LIST
    {type!:727 bedrockRerankingConfiguration:728
    =BEDROCK_RERANKING_MODEL
    {modelConfiguration!:729 numberOfRerankedResults:n>1<100 metadataConfiguration:730
    {modelArn!:s>1<2048 additionalModelRequestFields:547
    {selectionMode!:731 selectiveModeConfiguration:732
    =SELECTIVE|ALL
    {fieldsToInclude:733 fieldsToExclude:733
    [734
    {fieldName!:s>1<2000
    {type!:736 knowledgeBaseConfiguration:737 externalSourcesConfiguration:747
    =KNOWLEDGE_BASE|EXTERNAL_SOURCES
    {knowledgeBaseId!:s>0<10 modelArn!:s>1<2048 retrievalConfiguration:716
    ~ generationConfiguration:738 orchestrationConfiguration:744
    {promptTemplate:739 guardrailConfiguration:740 kbInferenceConfig:741
    ~ additionalModelRequestFields:547
    {textPromptTemplate:s>1<100000
    {guardrailId!:s>0<64 guardrailVersion!:s>1<5
    {textInferenceConfig:742
    {temperature:n>0<1 topP:n>0<1 maxTokens:n>0<65536 stopSequences:743
    [s>1<1000
    {queryTransformationConfiguration!:745
    {type!:746
    =QUERY_DECOMPOSITION
    {modelArn!:s>1<2048 sources!:748 generationConfiguration:738
    [749
    {sourceType!:750 s3Location:751 byteContent:752
    =S3|BYTE_CONTENT
    {uri!:s>1<1024
    {identifier!:s>1<1024 contentType!:s data!:s>1<10485760
    {retrieveSourceConfig:754 retrieveAndGenerateSourceConfig:754
    {ragSourceIdentifier!:s>1<256
    [s>0<2048
    {modelDetails:757
    {modelArn!:s modelId!:s>0<140 modelName:s>1<20 providerName:s>1<20 inputModalities:758
    ~ outputModalities:758 responseStreamingSupported:b customizationsSupported:760
    ~ inferenceTypesSupported:762 modelLifecycle:764
    [759
    =TEXT|IMAGE|EMBEDDING
    [761
    =FINE_TUNING|CONTINUED_PRE_TRAINING|DISTILLATION
    [763
    =ON_DEMAND|PROVISIONED
    {status!:765 startOfLifeTime:s endOfLifeTime:s legacyTime:s publicExtendedAccessTime:s
    =ACTIVE|LEGACY
    {modelId!:s>0<140 agreementAvailability!:767 authorizationStatus!:769
    ~ entitlementAvailability!:770 regionAvailability!:770
    {status!:768 errorMessage:s
    =AVAILABLE|PENDING|NOT_AVAILABLE|ERROR
    =AUTHORIZED|NOT_AUTHORIZED
    =AVAILABLE|NOT_AVAILABLE
    {name!:s>1<50 description:s>1<200 guardrailId!:s>0<64 guardrailArn!:s>0<2048 version!:s
    ~ status!:772 topicPolicy:773 contentPolicy:781 wordPolicy:788 sensitiveInformationPolicy:794
    ~ contextualGroundingPolicy:801 automatedReasoningPolicy:805 crossRegionDetails:807
    ~ createdAt!:s updatedAt!:s statusReasons:808 failureRecommendations:808
    ~ blockedInputMessaging!:s>1<500 blockedOutputsMessaging!:s>1<500 kmsKeyArn:s>1<2048
    =CREATING|UPDATING|VERSIONING|READY|FAILED|DELETING
    {topics!:774 tier:779
    [775
    {name!:s>1<100 definition!:s>1<200 examples:776 type:777 inputAction:778 outputAction:778
    ~ inputEnabled:b outputEnabled:b
    [s>1<100
    =DENY
    =BLOCK|NONE
    {tierName!:780
    =CLASSIC|STANDARD
    {filters:782 tier:779
    [783
    {type!:784 inputStrength!:785 outputStrength!:785 inputModalities:786 outputModalities:786
    ~ inputAction:778 outputAction:778 inputEnabled:b outputEnabled:b
    =SEXUAL|VIOLENCE|HATE|INSULTS|MISCONDUCT|PROMPT_ATTACK
    =NONE|LOW|MEDIUM|HIGH
    [787
    =TEXT|IMAGE
    {words:789 managedWordLists:791
    [790
    {text!:s>1<100 inputAction:778 outputAction:778 inputEnabled:b outputEnabled:b
    [792
    {type!:793 inputAction:778 outputAction:778 inputEnabled:b outputEnabled:b
    =PROFANITY
    {piiEntities:795 regexes:799
    [796
    {type!:797 action!:798 inputAction:798 outputAction:798 inputEnabled:b outputEnabled:b
    =ADDRESS|AGE|AWS_ACCESS_KEY|AWS_SECRET_KEY|CA_HEALTH_NUMBER|CA_SOCIAL_INSURANCE_NUMBER|
    ~CREDIT_DEBIT_CARD_CVV|CREDIT_DEBIT_CARD_EXPIRY|CREDIT_DEBIT_CARD_NUMBER|DRIVER_ID|EMAIL|
    ~INTERNATIONAL_BANK_ACCOUNT_NUMBER|IP_ADDRESS|LICENSE_PLATE|MAC_ADDRESS|NAME|PASSWORD|PHONE|
    ~PIN|SWIFT_CODE|UK_NATIONAL_HEALTH_SERVICE_NUMBER|UK_NATIONAL_INSURANCE_NUMBER|
    ~UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER|URL|USERNAME|US_BANK_ACCOUNT_NUMBER|
    ~US_BANK_ROUTING_NUMBER|US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER|US_PASSPORT_NUMBER|
    ~US_SOCIAL_SECURITY_NUMBER|VEHICLE_IDENTIFICATION_NUMBER
    =BLOCK|ANONYMIZE|NONE
    [800
    {name!:s>1<100 description:s>1<1000 pattern!:s>1<500 action!:798 inputAction:798
    ~ outputAction:798 inputEnabled:b outputEnabled:b
    {filters!:802
    [803
    {type!:804 threshold!:n>0 action:778 enabled:b
    =GROUNDING|RELEVANCE
    {policies!:806 confidenceThreshold:n>0<1
    [s>1<2048
    {guardrailProfileId:s>15<30 guardrailProfileArn:s>20<2048
    [s>1<200
    {modelArn:s>20<1011 modelName:s>1<63 jobName:s>1<63 jobArn:s>0<1011 modelDataSource:810
    ~ creationTime:s modelArchitecture:s modelKmsKeyArn:s>1<2048 instructSupported:b
    ~ customModelUnits:811
    {s3DataSource:542
    {customModelUnitsPerModelCopy:n customModelUnitsVersion:s
    {inferenceProfileName!:s>1<64 description:s>1<200 createdAt:s updatedAt:s
    ~ inferenceProfileArn!:s>1<2048 models!:813 inferenceProfileId!:s>1<64 status!:521 type!:815
    [814
    {modelArn:s
    =SYSTEM_DEFINED|APPLICATION
    {marketplaceModelEndpoint:523
    {jobArn!:s>0<1011 status!:818 creationTime!:s targetModelArn!:s>20<1011 targetModelName:s>1<63
    ~ sourceAccountId!:s sourceModelArn!:s>20<1011 targetModelKmsKeyArn:s>1<2048
    ~ targetModelTags:819 failureMessage:s>0<2048 sourceModelName:s>1<63
    =InProgress|Completed|Failed
    [820
    {key!:s>1<128 value!:s>0<256
    {jobArn!:s>0<1011 jobName!:s>1<63 outputModelName!:s>1<63 outputModelArn:s>20<1011
    ~ clientRequestToken:s>1<256 roleArn!:s>0<2048 status:822 statusDetails:823
    ~ failureMessage:s>0<2048 creationTime!:s lastModifiedTime:s endTime:s baseModelArn!:s
    ~ hyperParameters:2 trainingDataConfig!:655 validationDataConfig!:662 outputDataConfig!:542
    ~ customizationType:654 outputModelKmsKeyArn:s>1<2048 trainingMetrics:664 validationMetrics:665
    ~ vpcConfig:527 customizationConfig:667
    =InProgress|Completed|Failed|Stopping|Stopped
    {validationDetails:824 dataProcessingDetails:824 trainingDetails:824
    {status:825 creationTime:s lastModifiedTime:s
    =InProgress|Completed|Stopping|Stopped|Failed|NotStarted
    {jobArn:s>0<1011 jobName:s>1<63 importedModelName:s>1<63 importedModelArn:s>20<1011
    ~ roleArn:s>0<2048 modelDataSource:810 status:818 failureMessage:s>0<2048 creationTime:s
    ~ lastModifiedTime:s endTime:s vpcConfig:527 importedModelKmsKeyArn:s>1<2048
    {jobArn!:s>0<1011 jobName:s>1<63 modelId!:s>1<2048 clientRequestToken:s>1<256 roleArn!:s>0<2048
    ~ status:828 message:s>0<2048 submitTime!:s lastModifiedTime:s endTime:s inputDataConfig!:829
    ~ outputDataConfig!:832 vpcConfig:527 timeoutDurationInHours:n>24<168 jobExpirationTime:s
    ~ modelInvocationType:834 totalRecordCount:n>0 processedRecordCount:n>0 successRecordCount:n>0
    ~ errorRecordCount:n>0
    =Submitted|InProgress|Completed|Failed|Stopping|Stopped|PartiallyCompleted|Expired|Validating|
    ~Scheduled
    {s3InputDataConfig:830
    {s3InputFormat:831 s3Uri!:s>1<1024 s3BucketOwner:s
    =JSONL
    {s3OutputDataConfig:833
    {s3Uri!:s>1<1024 s3EncryptionKeyId:s>1<2048 s3BucketOwner:s
    =InvokeModel|Converse
    {loggingConfig:836
    {cloudWatchConfig:837 s3Config:838 textDataDeliveryEnabled:b imageDataDeliveryEnabled:b
    ~ embeddingDataDeliveryEnabled:b videoDataDeliveryEnabled:b audioDataDeliveryEnabled:b
    {logGroupName!:s>1<512 roleArn!:s>0<2048 largeDataDeliveryS3Config:838
    {bucketName!:s>3<63 keyPrefix:s>0<1024
    {promptRouterName!:s>1<64 routingCriteria!:840 description:s>1<200 createdAt:s updatedAt:s
    ~ promptRouterArn!:s>1<2048 models!:841 fallbackModel!:842 status!:843 type!:844
    {responseQualityDifference!:n>0<100
    [842
    {modelArn!:s>1<2048
    =AVAILABLE
    =custom|default
    {modelUnits!:n>1 desiredModelUnits!:n>1 provisionedModelName!:s>1<63 provisionedModelArn!:s
    ~ modelArn!:s>20<1011 desiredModelArn!:s>20<1011 foundationModelArn!:s status!:846
    ~ creationTime!:s lastModifiedTime!:s failureMessage:s>0<2048 commitmentDuration:847
    ~ commitmentExpirationTime:s
    =Creating|InService|Updating|Failed
    =OneMonth|SixMonths
    {resourcePolicy:s>1<20480
    {formData!:s>10<16384
    {jobSummaries:851 nextToken:s>1<2048
    [852
    {jobArn!:s>0<1011 jobName!:s>1<100 jobStatus!:506 creationTime!:s lastModifiedTime:s
    {automatedReasoningPolicySummaries!:854 nextToken:s>1<2048
    [855
    {policyArn!:s>1<2048 name!:s>1<256 description:s>0<1024 version!:s>0<12 policyId!:s>1<2048
    ~ createdAt!:s updatedAt!:s
    {automatedReasoningPolicyBuildWorkflowSummaries!:857 nextToken:s>1<2048
    [858
    {policyArn!:s>1<2048 buildWorkflowId!:s>0<36 status!:569 buildWorkflowType!:570 createdAt!:s
    ~ updatedAt!:s
    {testCases!:860 nextToken:s>1<2048
    [628
    {testResults!:862 nextToken:s>1<2048
    [630
    {nextToken:s>1<2048 modelDeploymentSummaries:864
    [865
    {customModelDeploymentArn!:s>0<1011 customModelDeploymentName!:s>1<63 modelArn!:s>20<1011
    ~ createdAt!:s status!:677 lastUpdatedAt:s failureMessage:s>0<2048
    {nextToken:s>1<2048 modelSummaries:867
    [868
    {modelArn!:s>20<1011 modelName!:s>1<63 creationTime!:s baseModelArn!:s>20<1011
    ~ baseModelName!:s>1<63 customizationType:654 ownerAccountId:s modelStatus:675
    {guardrailsConfig!:870 nextToken:s>1<2048
    [871
    {configId:s guardrailArn:s>0<2048 guardrailId:s>0<64 inputTags:872 selectiveContentGuarding:873
    ~ guardrailVersion:s createdAt:s createdBy:s updatedAt:s updatedBy:s owner:875
    ~ modelEnforcement:876
    =HONOR|IGNORE
    {system:874 messages:874
    =SELECTIVE|COMPREHENSIVE
    =ACCOUNT
    {includedModels!:1 excludedModels!:1
    {nextToken:s>1<2048 jobSummaries:878
    [879
    {jobArn!:s>0<1011 jobName!:s>1<63 status!:510 creationTime!:s jobType!:681
    ~ evaluationTaskTypes!:880 modelIdentifiers:806 ragIdentifiers:881
    ~ evaluatorModelIdentifiers:806 customMetricsEvaluatorModelIdentifiers:806
    ~ inferenceConfigSummary:882 applicationType:682
    [687
    [s>0<10
    {modelConfigSummary:883 ragConfigSummary:885
    {bedrockModelIdentifiers:806 precomputedInferenceSourceIdentifiers:884
    [s>1<256
    {bedrockKnowledgeBaseIdentifiers:881 precomputedRagSourceIdentifiers:884
    {modelId!:s>0<140 offers!:887
    [888
    {offerId:s offerToken!:s termDetails!:889
    {usageBasedPricingTerm!:890 legalTerm!:893 supportTerm!:894 validityTerm:895
    {rateCard!:891
    [892
    {dimension:s price:s description:s unit:s
    {url:s
    {refundPolicyDescription:s
    {agreementDuration:s
    {modelSummaries:897
    [757
    {guardrails!:899 nextToken:s>1<2048
    [900
    {id!:s>0<64 arn!:s>0<2048 status!:772 name!:s>1<50 description:s>1<200 version!:s createdAt!:s
    ~ updatedAt!:s crossRegionDetails:807
    {nextToken:s>1<2048 modelSummaries:902
    [903
    {modelArn!:s>20<1011 modelName!:s>1<63 creationTime!:s instructSupported:b modelArchitecture:s
    {inferenceProfileSummaries:905 nextToken:s>1<2048
    [812
    {marketplaceModelEndpoints:907 nextToken:s>1<2048
    [908
    {endpointArn!:s>0<2048 modelSourceIdentifier!:s>0<2048 status:524 statusMessage:s createdAt!:s
    ~ updatedAt!:s
    {nextToken:s>1<2048 modelCopyJobSummaries:910
    [817
    {nextToken:s>1<2048 modelCustomizationJobSummaries:912
    [913
    {jobArn!:s>0<1011 baseModelArn!:s>20<1011 jobName!:s>1<63 status!:822 statusDetails:823
    ~ lastModifiedTime:s creationTime!:s endTime:s customModelArn:s>20<1011 customModelName:s>1<63
    ~ customizationType:654
    {nextToken:s>1<2048 modelImportJobSummaries:915
    [916
    {jobArn!:s>0<1011 jobName!:s>1<63 status!:818 lastModifiedTime:s creationTime!:s endTime:s
    ~ importedModelArn:s>20<1011 importedModelName:s>1<63
    {nextToken:s>1<2048 invocationJobSummaries:918
    [919
    {jobArn!:s>0<1011 jobName!:s>1<63 modelId!:s>1<2048 clientRequestToken:s>1<256
    ~ roleArn!:s>0<2048 status:828 message:s>0<2048 submitTime!:s lastModifiedTime:s endTime:s
    ~ inputDataConfig!:829 outputDataConfig!:832 vpcConfig:527 timeoutDurationInHours:n>24<168
    ~ jobExpirationTime:s modelInvocationType:834 totalRecordCount:n>0 processedRecordCount:n>0
    ~ successRecordCount:n>0 errorRecordCount:n>0
    {promptRouterSummaries:921 nextToken:s>1<2048
    [839
    {nextToken:s>1<2048 provisionedModelSummaries:923
    [924
    {provisionedModelName!:s>1<63 provisionedModelArn!:s modelArn!:s>20<1011
    ~ desiredModelArn!:s>20<1011 foundationModelArn!:s modelUnits!:n>1 desiredModelUnits!:n>1
    ~ status!:846 commitmentDuration:847 commitmentExpirationTime:s creationTime!:s
    ~ lastModifiedTime!:s
    {tags:819
    {configId:s updatedAt:s updatedBy:s
    {resourceArn:s>1<255
    {policyArn!:s>1<2048 buildWorkflowId!:s>0<36
    {policyArn!:s>1<2048
    {policyArn!:s>1<2048 name!:s>1<256 definitionHash!:s>128<128 updatedAt!:s
    {policyArn!:s>1<2048 buildWorkflowId!:s>0<36 annotationSetHash!:s>128<128 updatedAt!:s
    {guardrailId!:s>0<64 guardrailArn!:s>0<2048 version!:s>5<5 updatedAt!:s
    {usage!:934 action!:935 actionReason:s outputs!:936 assessments!:938 guardrailCoverage:982
    {topicPolicyUnits!:n contentPolicyUnits!:n wordPolicyUnits!:n
    ~ sensitiveInformationPolicyUnits!:n sensitiveInformationPolicyFreeUnits!:n
    ~ contextualGroundingPolicyUnits!:n contentPolicyImageUnits:n automatedReasoningPolicyUnits:n
    ~ automatedReasoningPolicies:n
    =NONE|GUARDRAIL_INTERVENED
    [937
    {text:s
    [939
    {topicPolicy:940 contentPolicy:944 wordPolicy:948 sensitiveInformationPolicy:953
    ~ contextualGroundingPolicy:959 automatedReasoningPolicy:962 invocationMetrics:981
    ~ appliedGuardrailDetails:984
    {topics!:941
    [942
    {name!:s type!:777 action!:943 detected:b
    =BLOCKED|NONE
    {filters!:945
    [946
    {type!:947 confidence!:785 filterStrength:785 action!:943 detected:b
    =INSULTS|HATE|SEXUAL|VIOLENCE|MISCONDUCT|PROMPT_ATTACK
    {customWords!:949 managedWordLists!:951
    [950
    {match!:s action!:943 detected:b
    [952
    {match!:s type!:793 action!:943 detected:b
    {piiEntities!:954 regexes!:957
    [955
    {match!:s type!:797 action!:956 detected:b
    =ANONYMIZED|BLOCKED|NONE
    [958
    {name:s match:s regex:s action!:956 detected:b
    {filters:960
    [961
    {type!:804 threshold!:n>0<1 score!:n>0<1 action!:943 detected:b
    {findings:963
    [964
    {valid:965 invalid:974 satisfiable:975 impossible:974 translationAmbiguous:976 tooComplex:154
    ~ noTranslations:154
    {translation:966 claimsTrueScenario:969 supportingRules:970 logicWarning:972
    {premises:967 claims:967 untranslatedPremises:638 untranslatedClaims:638 confidence:n>0<1
    [968
    {logic:s>0<1000 naturalLanguage:s>0<1000
    {statements:967
    [971
    {identifier:s>0<12 policyVersionArn:s>0<2048
    {type:973 premises:967 claims:967
    =ALWAYS_FALSE|ALWAYS_TRUE
    {translation:966 contradictingRules:970 logicWarning:972
    {translation:966 claimsTrueScenario:969 claimsFalseScenario:969 logicWarning:972
    {options:977 differenceScenarios:980
    [978
    {translations:979
    [966
    [969
    {guardrailProcessingLatency:n usage:934 guardrailCoverage:982
    {textCharacters:983 images:983
    {guarded:n total:n
    {guardrailId:s>0<2048 guardrailVersion:s guardrailArn:s>0<2048 guardrailOrigin:985
    ~ guardrailOwnership:987
    [986
    =REQUEST|ACCOUNT_ENFORCED|ORGANIZATION_ENFORCED
    =SELF|CROSS_ACCOUNT
    {output!:989 stopReason!:1035 usage!:1036 metrics!:1039 additionalModelResponseFields:a
    ~ trace:1040 performanceConfig:709 serviceTier:1045
    {message:990
    {role!:991 content!:992
    =user|assistant
    [993
    {text:s image:994 document:999 video:1003 audio:1005 toolUse:1007 toolResult:1009
    ~ guardContent:1016 cachePoint:1023 reasoningContent:1026 citationsContent:1028
    ~ searchResult:1012
    {format!:995 source!:996 error:998
    =png|jpeg|gif|webp
    {bytes:s>1 s3Location:997
    {uri!:s>1<1024 bucketOwner:s
    {message:s
    {format:1000 name!:s>1<200 source!:1001 context:s citations:1002
    =pdf|csv|doc|docx|xls|xlsx|html|txt|md
    {bytes:s>1 s3Location:997 text:s content:936
    {enabled!:b
    {format!:1004 source!:996
    =mkv|mov|mp4|webm|flv|mpeg|mpg|wmv|three_gp
    {format!:1006 source!:996 error:998
    =mp3|opus|wav|aac|flac|mp4|ogg|mkv|mka|x-aac|m4a|mpeg|mpga|pcm|webm
    {toolUseId!:s>1<64 name!:s>1<64 input!:a type:1008
    =server_tool_use
    {toolUseId!:s>1<64 content!:1010 status:1015 type:s
    [1011
    {json:a text:s image:994 document:999 video:1003 searchResult:1012
    {source!:s title!:s content!:1013 citations:1002
    [1014
    {text!:s
    =success|error
    {text:1017 image:1020
    {text!:s qualifiers:1018
    [1019
    =grounding_source|query|guard_content
    {format!:1021 source!:1022
    =png|jpeg
    {bytes:s>1
    {type!:1024 ttl:1025
    =default
    =5m|1h
    {reasoningText:1027 redactedContent:s
    {text!:s signature:s
    {content:936 citations:1029
    [1030
    {title:s source:s sourceContent:936 location:1031
    {web:1032 documentChar:1033 documentPage:1033 documentChunk:1033 searchResultLocation:1034
    {url:s domain:s
    {documentIndex:n>0 start:n>0 end:n>0
    {searchResultIndex:n>0 start:n>0 end:n>0
    =end_turn|tool_use|max_tokens|stop_sequence|guardrail_intervened|content_filtered|
    ~malformed_model_output|malformed_tool_use|model_context_window_exceeded
    {inputTokens!:n>0 outputTokens!:n>0 totalTokens!:n>0 cacheReadInputTokens:n>0
    ~ cacheWriteInputTokens:n>0 cacheDetails:1037
    [1038
    {ttl!:1025 inputTokens!:n>0
    {latencyMs!:n
    {guardrail:1041 promptRouter:1044
    {modelOutput:1 inputAssessment:1042 outputAssessments:1043 actionReason:s
    %939
    %938
    {invokedModelId:s
    {type!:1046
    =priority|default|flex|reserved
    {stream:1048
    {messageStart:1049 contentBlockStart:1050 contentBlockDelta:1055 contentBlockStop:1062
    ~ messageStop:1063 metadata:1064 internalServerException:998 modelStreamErrorException:1065
    ~ validationException:998 throttlingException:998 serviceUnavailableException:998
    {role!:991
    {start!:1051 contentBlockIndex!:n>0
    {toolUse:1052 toolResult:1053 image:1054
    {toolUseId!:s>1<64 name!:s>1<64 type:1008
    {toolUseId!:s>1<64 type:s status:1015
    {format!:995
    {delta!:1056 contentBlockIndex!:n>0
    {text:s toolUse:1057 toolResult:1058 reasoningContent:1060 citation:1030 image:1061
    {input!:s
    [1059
    {text:s json:a
    {text:s redactedContent:s signature:s
    {source:996 error:998
    {contentBlockIndex!:n>0
    {stopReason!:1035 additionalModelResponseFields:a
    {usage!:1036 metrics!:1039 trace:1040 performanceConfig:709 serviceTier:1045
    {message:s originalStatusCode:n>100<599 originalMessage:s
    {inputTokens!:n
    {invocationArn!:s>1<2048 modelArn!:s>1<2048 clientRequestToken:s>1<256 status!:818
    ~ failureMessage:s>0<2048 submitTime!:s lastModifiedTime:s endTime:s outputDataConfig!:1068
    {s3OutputDataConfig:1069
    {s3Uri!:s>1<1024 kmsKeyId:s>1<2048 bucketOwner:s
    {body!:s>0<25000000 contentType!:s performanceConfigLatency:710 serviceTier:1046
    {body!:1072
    {chunk:1073 internalServerException:998 modelStreamErrorException:1065 validationException:998
    ~ throttlingException:998 modelTimeoutException:998 serviceUnavailableException:998
    {bytes:s>0<1000000
    {body!:1072 contentType!:s performanceConfigLatency:710 serviceTier:1046
    {nextToken:s>1<2048 asyncInvokeSummaries:1076
    [1077
    {invocationArn!:s>1<2048 modelArn!:s>1<2048 clientRequestToken:s>1<256 status:818
    ~ failureMessage:s>0<2048 submitTime!:s lastModifiedTime:s endTime:s outputDataConfig!:1068
    {invocationArn!:s>1<2048
    {Arn:s<1024
    {Errors:1081 UnprocessedTypeConfigurations:1085 TypeConfigurations:1086
    [1082
    {ErrorCode:s>3<3 ErrorMessage:s>1<255 TypeConfigurationIdentifier:1083
    {TypeArn:s<1024 TypeConfigurationAlias:s>1<256 TypeConfigurationArn:s<1024 Type:1084
    ~ TypeName:s>10<204
    =RESOURCE|MODULE|HOOK
    [1083
    [1087
    {Arn:s<1024 Alias:s>1<256 Configuration:s>1<204800 LastUpdated:s TypeArn:s<1024
    ~ TypeName:s>10<204 IsDefaultConfiguration:b
    {Id:s>1 StackId:s
    {GeneratedTemplateId:s>1<256
    {StackId:s OperationId:s
    {OperationId:s>1<128
    {StackRefactorId!:s
    {StackSetId:s
    {AccountLimits:1095 NextToken:s>1<1024
    [1096
    {Name:s Value:n
    {ChangeSetName:s>1<128 ChangeSetId:s>1 StackId:s StackName:s Description:s>1<1024
    ~ Parameters:1098 CreationTime:s ExecutionStatus:1100 Status:1101 StatusReason:s
    ~ StackDriftStatus:1102 NotificationARNs:1 RollbackConfiguration:1103 Capabilities:1106
    ~ Tags:1108 Changes:1110 NextToken:s>1<1024 IncludeNestedStacks:b ParentChangeSetId:s>1
    ~ RootChangeSetId:s>1 OnStackFailure:1134 ImportExistingResources:b DeploymentMode:1135
    [1099
    {ParameterKey:s ParameterValue:s UsePreviousValue:b ResolvedValue:s
    =UNAVAILABLE|AVAILABLE|EXECUTE_IN_PROGRESS|EXECUTE_COMPLETE|EXECUTE_FAILED|OBSOLETE
    =CREATE_PENDING|CREATE_IN_PROGRESS|CREATE_COMPLETE|DELETE_PENDING|DELETE_IN_PROGRESS|
    ~DELETE_COMPLETE|DELETE_FAILED|FAILED
    =DRIFTED|IN_SYNC|UNKNOWN|NOT_CHECKED
    {RollbackTriggers:1104 MonitoringTimeInMinutes:n>0<180
    [1105
    {Arn!:s Type!:s
    [1107
    =CAPABILITY_IAM|CAPABILITY_NAMED_IAM|CAPABILITY_AUTO_EXPAND
    [1109
    {Key!:s>1<128 Value!:s>1<256
    [1111
    {Type:1112 HookInvocationCount:n>1<100 ResourceChange:1113
    =Resource
    {PolicyAction:1114 Action:1115 LogicalResourceId:s PhysicalResourceId:s ResourceType:s>1<256
    ~ Replacement:1116 Scope:1117 ResourceDriftStatus:1119 ResourceDriftIgnoredAttributes:1120
    ~ Details:1123 ChangeSetId:s>1 ModuleInfo:1133 BeforeContext:s AfterContext:s
    ~ PreviousDeploymentContext:s
    =Delete|Retain|Snapshot|ReplaceAndDelete|ReplaceAndRetain|ReplaceAndSnapshot
    =Add|Modify|Remove|Import|Dynamic|SyncWithActual
    =True|False|Conditional
    [1118
    =Properties|Metadata|CreationPolicy|UpdatePolicy|DeletionPolicy|UpdateReplacePolicy|Tags
    =IN_SYNC|MODIFIED|DELETED|NOT_CHECKED|UNKNOWN|UNSUPPORTED
    [1121
    {Path:s Reason:1122
    =MANAGED_BY_AWS|WRITE_ONLY_PROPERTY
    [1124
    {Target:1125 Evaluation:1131 ChangeSource:1132 CausingEntity:s
    {Attribute:1118 Name:s RequiresRecreation:1126 Path:s BeforeValue:s AfterValue:s
    ~ BeforeValueFrom:1127 AfterValueFrom:1128 Drift:1129 AttributeChangeType:1130
    =Never|Conditionally|Always
    =PREVIOUS_DEPLOYMENT_STATE|ACTUAL_STATE
    =TEMPLATE
    {PreviousValue:s ActualValue:s DriftDetectionTimestamp:s
    =Add|Remove|Modify|SyncWithActual
    =Static|Dynamic
    =ResourceReference|ParameterReference|ResourceAttribute|DirectModification|Automatic|
    ~NoModification
    {TypeHierarchy:s LogicalIdHierarchy:s
    =DO_NOTHING|ROLLBACK|DELETE
    =REVERT_DRIFT
    {ChangeSetId:s>1 ChangeSetName:s>1<128 Hooks:1137 Status:1144 NextToken:s>1<1024 StackId:s
    ~ StackName:s
    [1138
    {InvocationPoint:1139 FailureMode:1140 TypeName:s>10<196 TypeVersionId:s>1<128
    ~ TypeConfigurationVersionId:s>1<128 TargetDetails:1141
    =PRE_PROVISION
    =FAIL|WARN
    {TargetType:1142 ResourceTargetDetails:1143
    =RESOURCE
    {LogicalResourceId:s ResourceType:s>1<256 ResourceAction:1115
    =PLANNING|PLANNED|UNAVAILABLE
    {OperationEvents:1146 NextToken:s>1<1024
    [1147
    {EventId:s StackId:s OperationId:s OperationType:1148 OperationStatus:1149 EventType:1150
    ~ LogicalResourceId:s PhysicalResourceId:s ResourceType:s>1<256 Timestamp:s StartTime:s
    ~ EndTime:s ResourceStatus:1151 ResourceStatusReason:s ResourceProperties:s
    ~ ClientRequestToken:s>1<128 HookType:s>1<255 HookStatus:1152 HookStatusReason:s>1<1024
    ~ HookInvocationPoint:1139 HookFailureMode:1140 DetailedStatus:1153 ValidationFailureMode:1140
    ~ ValidationName:s ValidationStatus:1154 ValidationStatusReason:s ValidationPath:s
    =CREATE_STACK|UPDATE_STACK|DELETE_STACK|CONTINUE_ROLLBACK|ROLLBACK|CREATE_CHANGESET
    =IN_PROGRESS|SUCCEEDED|FAILED
    =STACK_EVENT|PROGRESS_EVENT|VALIDATION_ERROR|PROVISIONING_ERROR|HOOK_INVOCATION_ERROR
    =CREATE_IN_PROGRESS|CREATE_FAILED|CREATE_COMPLETE|DELETE_IN_PROGRESS|DELETE_FAILED|
    ~DELETE_COMPLETE|DELETE_SKIPPED|UPDATE_IN_PROGRESS|UPDATE_FAILED|UPDATE_COMPLETE|IMPORT_FAILED|
    ~IMPORT_COMPLETE|IMPORT_IN_PROGRESS|IMPORT_ROLLBACK_IN_PROGRESS|IMPORT_ROLLBACK_FAILED|
    ~IMPORT_ROLLBACK_COMPLETE|EXPORT_FAILED|EXPORT_COMPLETE|EXPORT_IN_PROGRESS|
    ~EXPORT_ROLLBACK_IN_PROGRESS|EXPORT_ROLLBACK_FAILED|EXPORT_ROLLBACK_COMPLETE|
    ~UPDATE_ROLLBACK_IN_PROGRESS|UPDATE_ROLLBACK_COMPLETE|UPDATE_ROLLBACK_FAILED|
    ~ROLLBACK_IN_PROGRESS|ROLLBACK_COMPLETE|ROLLBACK_FAILED
    =HOOK_IN_PROGRESS|HOOK_COMPLETE_SUCCEEDED|HOOK_COMPLETE_FAILED|HOOK_FAILED
    =CONFIGURATION_COMPLETE|VALIDATION_FAILED
    =FAILED|SKIPPED
    {GeneratedTemplateId:s>1<256 GeneratedTemplateName:s>1<128 Resources:1156 Status:1165
    ~ StatusReason:s>1<256 CreationTime:s LastUpdatedTime:s Progress:1166 StackId:s
    ~ TemplateConfiguration:1167 TotalWarnings:n>0
    [1157
    {ResourceType:s>1<256 LogicalResourceId:s ResourceIdentifier:1158 ResourceStatus:1159
    ~ ResourceStatusReason:s Warnings:1160
    %s>1<2048
    =PENDING|IN_PROGRESS|FAILED|COMPLETE
    [1161
    {Type:1162 Properties:1163
    =MUTUALLY_EXCLUSIVE_PROPERTIES|UNSUPPORTED_PROPERTIES|MUTUALLY_EXCLUSIVE_TYPES|
    ~EXCLUDED_PROPERTIES|EXCLUDED_RESOURCES
    [1164
    {PropertyPath:s Required:b Description:s
    =CREATE_PENDING|UPDATE_PENDING|DELETE_PENDING|CREATE_IN_PROGRESS|UPDATE_IN_PROGRESS|
    ~DELETE_IN_PROGRESS|FAILED|COMPLETE
    {ResourcesSucceeded:n>0 ResourcesFailed:n>0 ResourcesProcessing:n>0 ResourcesPending:n>0
    {DeletionPolicy:1168 UpdateReplacePolicy:1168
    =DELETE|RETAIN
    {Status:1170
    =ENABLED|DISABLED|DISABLED_PERMANENTLY
    {PublisherId:s>1<40 PublisherStatus:1172 IdentityProvider:1173 PublisherProfile:s<1024
    =VERIFIED|UNVERIFIED
    =AWS_Marketplace|GitHub|Bitbucket
    {ResourceScanId:s Status:1175 StatusReason:s StartTime:s EndTime:s PercentageCompleted:n
    ~ ResourceTypes:884 ResourcesScanned:n ResourcesRead:n ScanFilters:1176
    =IN_PROGRESS|FAILED|COMPLETE|EXPIRED
    [1177
    {Types:776
    {StackId!:s StackDriftDetectionId!:s>1<36 StackDriftStatus:1102 DetectionStatus!:1179
    ~ DetectionStatusReason:s DriftedStackResourceCount:n Timestamp!:s
    =DETECTION_IN_PROGRESS|DETECTION_FAILED|DETECTION_COMPLETE
    {StackEvents:1181 NextToken:s>1<1024
    [1182
    {StackId!:s EventId!:s StackName!:s OperationId:s LogicalResourceId:s PhysicalResourceId:s
    ~ ResourceType:s>1<256 Timestamp!:s ResourceStatus:1151 ResourceStatusReason:s
    ~ ResourceProperties:s ClientRequestToken:s>1<128 HookType:s>1<255 HookStatus:1152
    ~ HookStatusReason:s>1<1024 HookInvocationPoint:1139 HookInvocationId:s>36<36
    ~ HookFailureMode:1140 DetailedStatus:1153
    {StackInstance:1184
    {StackSetId:s Region:s Account:s StackId:s ParameterOverrides:1098 Status:1185
    ~ StackInstanceStatus:1186 StatusReason:s OrganizationalUnitId:s DriftStatus:1102
    ~ LastDriftCheckTimestamp:s LastOperationId:s>1<128
    =CURRENT|OUTDATED|INOPERABLE
    {DetailedStatus:1187
    =PENDING|RUNNING|SUCCEEDED|FAILED|CANCELLED|INOPERABLE|SKIPPED_SUSPENDED_ACCOUNT|FAILED_IMPORT
    {Description:s>1<1024 StackRefactorId:s StackIds:1 ExecutionStatus:1189 ExecutionStatusReason:s
    ~ Status:1190 StatusReason:s
    =UNAVAILABLE|AVAILABLE|OBSOLETE|EXECUTE_IN_PROGRESS|EXECUTE_COMPLETE|EXECUTE_FAILED|
    ~ROLLBACK_IN_PROGRESS|ROLLBACK_COMPLETE|ROLLBACK_FAILED
    =CREATE_IN_PROGRESS|CREATE_COMPLETE|CREATE_FAILED|DELETE_IN_PROGRESS|DELETE_COMPLETE|
    ~DELETE_FAILED
    {StackResourceDetail:1192
    {StackName:s StackId:s LogicalResourceId!:s PhysicalResourceId:s ResourceType!:s>1<256
    ~ LastUpdatedTimestamp!:s ResourceStatus!:1151 ResourceStatusReason:s Description:s>1<1024
    ~ Metadata:s DriftInformation:1193 ModuleInfo:1133
    {StackResourceDriftStatus!:1119 LastCheckTimestamp:s
    {StackResourceDrifts!:1195 NextToken:s>1<1024
    [1196
    {StackId!:s LogicalResourceId!:s PhysicalResourceId:s PhysicalResourceIdContext:1197
    ~ ResourceType!:s>1<256 ExpectedProperties:s ActualProperties:s PropertyDifferences:1199
    ~ StackResourceDriftStatus!:1119 Timestamp!:s ModuleInfo:1133 DriftStatusReason:s
    [1198
    {Key!:s Value!:s
    [1200
    {PropertyPath!:s ExpectedValue!:s ActualValue!:s DifferenceType!:1201
    =ADD|REMOVE|NOT_EQUAL
    {StackResources:1203
    [1204
    {StackName:s StackId:s LogicalResourceId!:s PhysicalResourceId:s ResourceType!:s>1<256
    ~ Timestamp!:s ResourceStatus!:1151 ResourceStatusReason:s Description:s>1<1024
    ~ DriftInformation:1193 ModuleInfo:1133
    {StackSet:1206
    {StackSetName:s StackSetId:s Description:s>1<1024 Status:1207 TemplateBody:s>1 Parameters:1098
    ~ Capabilities:1106 Tags:1108 StackSetARN:s AdministrationRoleARN:s>20<2048
    ~ ExecutionRoleName:s>1<64 StackSetDriftDetectionDetails:1208 AutoDeployment:1211
    ~ PermissionModel:1212 OrganizationalUnitIds:1 ManagedExecution:1213 Regions:1
    =ACTIVE|DELETED
    {DriftStatus:1209 DriftDetectionStatus:1210 LastDriftCheckTimestamp:s
    ~ TotalStackInstancesCount:n>0 DriftedStackInstancesCount:n>0 InSyncStackInstancesCount:n>0
    ~ InProgressStackInstancesCount:n>0 FailedStackInstancesCount:n>0
    =DRIFTED|IN_SYNC|NOT_CHECKED
    =COMPLETED|FAILED|PARTIAL_SUCCESS|IN_PROGRESS|STOPPED
    {Enabled:b RetainStacksOnAccountRemoval:b DependsOn:1
    =SERVICE_MANAGED|SELF_MANAGED
    {Active:b
    {StackSetOperation:1215
    {OperationId:s>1<128 StackSetId:s Action:1216 Status:1217 OperationPreferences:1218
    ~ RetainStacks:b AdministrationRoleARN:s>20<2048 ExecutionRoleName:s>1<64 CreationTimestamp:s
    ~ EndTimestamp:s DeploymentTargets:1221 StackSetDriftDetectionDetails:1208 StatusReason:s
    ~ StatusDetails:1223
    =CREATE|UPDATE|DELETE|DETECT_DRIFT
    =RUNNING|SUCCEEDED|FAILED|STOPPING|STOPPED|QUEUED
    {RegionConcurrencyType:1219 RegionOrder:1 FailureToleranceCount:n>0
    ~ FailureTolerancePercentage:n>0<100 MaxConcurrentCount:n>1 MaxConcurrentPercentage:n>1<100
    ~ ConcurrencyMode:1220
    =SEQUENTIAL|PARALLEL
    =STRICT_FAILURE_TOLERANCE|SOFT_FAILURE_TOLERANCE
    {Accounts:1 AccountsUrl:s>1<5120 OrganizationalUnitIds:1 AccountFilterType:1222
    =NONE|INTERSECTION|DIFFERENCE|UNION
    {FailedStackInstancesCount:n>0
    {Stacks:1225 NextToken:s>1<1024
    [1226
    {StackId:s StackName!:s ChangeSetId:s>1 Description:s>1<1024 Parameters:1098 CreationTime!:s
    ~ DeletionTime:s LastUpdatedTime:s RollbackConfiguration:1103 StackStatus!:1227
    ~ StackStatusReason:s DisableRollback:b NotificationARNs:1 TimeoutInMinutes:n>1
    ~ Capabilities:1106 Outputs:1228 RoleARN:s>20<2048 Tags:1108 EnableTerminationProtection:b
    ~ ParentId:s RootId:s DriftInformation:1230 RetainExceptOnCreate:b DeletionMode:1231
    ~ DetailedStatus:1153 LastOperations:1232
    =CREATE_IN_PROGRESS|CREATE_FAILED|CREATE_COMPLETE|ROLLBACK_IN_PROGRESS|ROLLBACK_FAILED|
    ~ROLLBACK_COMPLETE|DELETE_IN_PROGRESS|DELETE_FAILED|DELETE_COMPLETE|UPDATE_IN_PROGRESS|
    ~UPDATE_COMPLETE_CLEANUP_IN_PROGRESS|UPDATE_COMPLETE|UPDATE_FAILED|UPDATE_ROLLBACK_IN_PROGRESS|
    ~UPDATE_ROLLBACK_FAILED|UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS|UPDATE_ROLLBACK_COMPLETE|
    ~REVIEW_IN_PROGRESS|IMPORT_IN_PROGRESS|IMPORT_COMPLETE|IMPORT_ROLLBACK_IN_PROGRESS|
    ~IMPORT_ROLLBACK_FAILED|IMPORT_ROLLBACK_COMPLETE
    [1229
    {OutputKey:s OutputValue:s Description:s>1<1024 ExportName:s
    {StackDriftStatus!:1102 LastCheckTimestamp:s
    =STANDARD|FORCE_DELETE_STACK
    [1233
    {OperationType:1148 OperationId:s
    {Arn:s<1024 Type:1084 TypeName:s>10<204 DefaultVersionId:s>1<128 IsDefaultVersion:b
    ~ TypeTestsStatus:1235 TypeTestsStatusDescription:s>1<1024 Description:s>1<1024
    ~ Schema:s>1<16777216 ProvisioningType:1236 DeprecatedStatus:1237 LoggingConfig:1238
    ~ RequiredActivatedTypes:1239 ExecutionRoleArn:s>1<256 Visibility:1242 SourceUrl:s<4096
    ~ DocumentationUrl:s<4096 LastUpdated:s TimeCreated:s ConfigurationSchema:s>1<60000
    ~ PublisherId:s>1<40 OriginalTypeName:s>10<204 OriginalTypeArn:s<1024 PublicVersionNumber:s>5
    ~ LatestPublicVersion:s>5 IsActivated:b AutoUpdate:b
    =PASSED|FAILED|IN_PROGRESS|NOT_TESTED
    =NON_PROVISIONABLE|IMMUTABLE|FULLY_MUTABLE
    =LIVE|DEPRECATED
    {LogRoleArn!:s>1<256 LogGroupName!:s>1<512
    [1240
    {TypeNameAlias:s>10<204 OriginalTypeName:s>10<204 PublisherId:s>1<40 SupportedMajorVersions:1241
    [n>1<65535
    =PUBLIC|PRIVATE
    {ProgressStatus:1244 Description:s>1<1024 TypeArn:s<1024 TypeVersionArn:s<1024
    =COMPLETE|IN_PROGRESS|FAILED
    {StackDriftDetectionId!:s>1<36
    {StackResourceDrift!:1196
    {Url:s
    {Status:1165 TemplateBody:s>1
    {HookResultId:s>36<36 InvocationPoint:1139 FailureMode:1140 TypeName:s>10<196
    ~ OriginalTypeName:s>10<196 TypeVersionId:s>1<128 TypeConfigurationVersionId:s>1<128
    ~ TypeArn:s<1024 Status:1152 HookStatusReason:s>1<1024 InvokedAt:s Target:1250 Annotations:1252
    {TargetType!:1142 TargetTypeName!:s>1<256 TargetId!:s>1<256 Action!:1251
    =CREATE|UPDATE|DELETE|IMPORT
    [1253
    {AnnotationName:s>1<1024 Status:1254 StatusMessage:s>1<16384 RemediationMessage:s>1<16384
    ~ RemediationLink:s>1<5120 SeverityLevel:1255
    =PASSED|FAILED|SKIPPED
    =INFORMATIONAL|LOW|MEDIUM|HIGH|CRITICAL
    {StackPolicyBody:s>1<16384
    {TemplateBody:s>1 StagesAvailable:1258
    [1259
    =Original|Processed
    {Parameters:1261 Description:s>1<1024 Capabilities:1106 CapabilitiesReason:s ResourceTypes:884
    ~ Version:s Metadata:s DeclaredTransforms:1 ResourceIdentifierSummaries:1264 Warnings:1266
    [1262
    {ParameterKey:s DefaultValue:s ParameterType:s NoEcho:b Description:s>1<1024
    ~ ParameterConstraints:1263
    {AllowedValues:1
    [1265
    {ResourceType:s>1<256 LogicalResourceIds:1 ResourceIdentifiers:806
    {UnrecognizedResourceTypes:884
    {Summaries:1268 NextToken:s>1<1024
    [1269
    {StackId:s StackName:s ChangeSetId:s>1 ChangeSetName:s>1<128 ExecutionStatus:1100 Status:1101
    ~ StatusReason:s CreationTime:s Description:s>1<1024 IncludeNestedStacks:b
    ~ ParentChangeSetId:s>1 RootChangeSetId:s>1 ImportExistingResources:b
    {Exports:1271 NextToken:s>1<1024
    [1272
    {ExportingStackId:s Name:s Value:s
    {Summaries:1274 NextToken:s>1<1024
    [1275
    {GeneratedTemplateId:s>1<256 GeneratedTemplateName:s>1<128 Status:1165 StatusReason:s>1<256
    ~ CreationTime:s LastUpdatedTime:s NumberOfResources:n>0
    {TargetType:1277 TargetId:s>1<1600 HookResults:1278 NextToken:s>1<1024
    =CHANGE_SET|STACK|RESOURCE|CLOUD_CONTROL
    [1279
    {HookResultId:s>36<36 InvocationPoint:1139 FailureMode:1140 TypeName:s>10<196
    ~ TypeVersionId:s>1<128 TypeConfigurationVersionId:s>1<128 Status:1152
    ~ HookStatusReason:s>1<1024 InvokedAt:s TargetType:1277 TargetId:s>1<1600 TypeArn:s<1024
    ~ HookExecutionTarget:s>1<1600
    {Imports:1 NextToken:s>1<1024
    {RelatedResources:1282 NextToken:s>1<1024
    [1283
    {ResourceType:s>1<256 ResourceIdentifier:2 ManagedByStack:b
    {Resources:1282 NextToken:s>1<1024
    {ResourceScanSummaries:1286 NextToken:s>1<1024
    [1287
    {ResourceScanId:s Status:1175 StatusReason:s StartTime:s EndTime:s PercentageCompleted:n
    ~ ScanType:1288
    =FULL|PARTIAL
    {Summaries:1290 NextToken:s>1<1024
    [1291
    {StackId!:s LogicalResourceId!:s PhysicalResourceId:s PhysicalResourceIdContext:1197
    ~ ResourceType!:s>1<256 PropertyDifferences:1199 StackResourceDriftStatus!:1119 Timestamp!:s
    {Summaries:1293 NextToken:s>1<1024
    [1294
    {StackSetId:s Region:s Account:s StackId:s Status:1185 StatusReason:s StackInstanceStatus:1186
    ~ OrganizationalUnitId:s DriftStatus:1102 LastDriftCheckTimestamp:s LastOperationId:s>1<128
    {StackRefactorActions!:1296 NextToken:s>1<1024
    [1297
    {Action:1298 Entity:1299 PhysicalResourceId:s ResourceIdentifier:s Description:s>1<1024
    ~ Detection:1300 DetectionReason:s TagResources:1108 UntagResources:252 ResourceMapping:1301
    =MOVE|CREATE
    =RESOURCE|STACK
    =AUTO|MANUAL
    {Source!:1302 Destination!:1302
    {StackName!:s LogicalResourceId!:s
    {StackRefactorSummaries!:1304 NextToken:s>1<1024
    [1305
    {StackRefactorId:s Description:s>1<1024 ExecutionStatus:1189 ExecutionStatusReason:s
    ~ Status:1190 StatusReason:s
    {StackResourceSummaries:1307 NextToken:s>1<1024
    [1308
    {LogicalResourceId!:s PhysicalResourceId:s ResourceType!:s>1<256 LastUpdatedTimestamp!:s
    ~ ResourceStatus!:1151 ResourceStatusReason:s DriftInformation:1193 ModuleInfo:1133
    {Summaries:1310 NextToken:s>1<1024
    [1311
    {OrganizationalUnitId:s Regions:1
    {Summaries:1313 NextToken:s>1<1024
    [1314
    {Account:s Region:s Status:1315 StatusReason:s AccountGateResult:1316 OrganizationalUnitId:s
    =PENDING|RUNNING|SUCCEEDED|FAILED|CANCELLED
    {Status:1317 StatusReason:s
    =SUCCEEDED|FAILED|SKIPPED
    {Summaries:1319 NextToken:s>1<1024
    [1320
    {OperationId:s>1<128 Action:1216 Status:1217 CreationTimestamp:s EndTimestamp:s StatusReason:s
    ~ StatusDetails:1223 OperationPreferences:1218
    {Summaries:1322 NextToken:s>1<1024
    [1323
    {StackSetName:s StackSetId:s Description:s>1<1024 Status:1207 AutoDeployment:1211
    ~ PermissionModel:1212 DriftStatus:1102 LastDriftCheckTimestamp:s ManagedExecution:1213
    {StackSummaries:1325 NextToken:s>1<1024
    [1326
    {StackId:s StackName!:s TemplateDescription:s CreationTime!:s LastUpdatedTime:s DeletionTime:s
    ~ StackStatus!:1227 StackStatusReason:s ParentId:s RootId:s DriftInformation:1230
    ~ LastOperations:1232
    {RegistrationTokenList:252 NextToken:s>1<1024
    {TypeVersionSummaries:1329 NextToken:s>1<1024
    [1330
    {Type:1084 TypeName:s>10<204 VersionId:s>1<128 IsDefaultVersion:b Arn:s<1024 TimeCreated:s
    ~ Description:s>1<1024 PublicVersionNumber:s>5
    {TypeSummaries:1332 NextToken:s>1<1024
    [1333
    {Type:1084 TypeName:s>10<204 DefaultVersionId:s>1<128 TypeArn:s<1024 LastUpdated:s
    ~ Description:s>1<1024 PublisherId:s>1<40 OriginalTypeName:s>10<204 PublicVersionNumber:s>5
    ~ LatestPublicVersion:s>5 PublisherIdentity:1173 PublisherName:s>1<100 IsActivated:b
    {PublicTypeArn:s<1024
    {PublisherId:s>1<40
    {RegistrationToken:s>1<128
    {ConfigurationArn:s<1024
    {ResourceScanId:s
    {TypeVersionArn:s<1024
    {StackId:s
    {Parameters:1342 Description:s>1<1024 Capabilities:1106 CapabilitiesReason:s
    ~ DeclaredTransforms:1
    [1343
    {ParameterKey:s DefaultValue:s NoEcho:b Description:s>1<1024
    {Failures:1345
    [1346
    {FailureResource:s ExceptionType:s FailureCode:s FailureDescription:s
    {AlarmContributors!:1348 NextToken:s
    [1349
    {ContributorId!:s>1<16 ContributorAttributes!:1350 StateReason!:s>0<1023
    ~ StateTransitionedTimestamp:s
    %s>1<1024
    {AlarmHistoryItems:1352 NextToken:s
    [1353
    {AlarmName:s>1<255 AlarmContributorId:s>1<16 AlarmType:1354 Timestamp:s HistoryItemType:1355
    ~ HistorySummary:s>1<255 HistoryData:s>1<4095 AlarmContributorAttributes:1350
    =CompositeAlarm|MetricAlarm
    =ConfigurationUpdate|StateUpdate|Action|AlarmContributorStateUpdate|AlarmContributorAction
    {CompositeAlarms:1357 MetricAlarms:1361 NextToken:s
    [1358
    {ActionsEnabled:b AlarmActions:149 AlarmArn:s>1<1600 AlarmConfigurationUpdatedTimestamp:s
    ~ AlarmDescription:s>0<1024 AlarmName:s>1<255 AlarmRule:s>1<10240 InsufficientDataActions:149
    ~ OKActions:149 StateReason:s>0<1023 StateReasonData:s>0<4000 StateUpdatedTimestamp:s
    ~ StateValue:1359 StateTransitionedTimestamp:s ActionsSuppressedBy:1360
    ~ ActionsSuppressedReason:s>0<1024 ActionsSuppressor:s>1<1600 ActionsSuppressorWaitPeriod:n
    ~ ActionsSuppressorExtensionPeriod:n
    =OK|ALARM|INSUFFICIENT_DATA
    =WaitPeriod|ExtensionPeriod|Alarm
    [1362
    {AlarmName:s>1<255 AlarmArn:s>1<1600 AlarmDescription:s>0<1024
    ~ AlarmConfigurationUpdatedTimestamp:s ActionsEnabled:b OKActions:149 AlarmActions:149
    ~ InsufficientDataActions:149 StateValue:1359 StateReason:s>0<1023 StateReasonData:s>0<4000
    ~ StateUpdatedTimestamp:s MetricName:s>1<255 Namespace:s>1<255 Statistic:1363
    ~ ExtendedStatistic:s Dimensions:1364 Period:n>1 Unit:1366 EvaluationPeriods:n>1
    ~ DatapointsToAlarm:n>1 Threshold:n ComparisonOperator:1367 TreatMissingData:s>1<255
    ~ EvaluateLowSampleCountPercentile:s>1<255 Metrics:1368 ThresholdMetricId:s>1<255
    ~ EvaluationState:1372 StateTransitionedTimestamp:s EvaluationCriteria:1373
    ~ EvaluationInterval:n>10<3600
    =SampleCount|Average|Sum|Minimum|Maximum
    [1365
    {Name!:s>1<255 Value!:s>1<1024
    =Seconds|Microseconds|Milliseconds|Bytes|Kilobytes|Megabytes|Gigabytes|Terabytes|Bits|Kilobits|
    ~Megabits|Gigabits|Terabits|Percent|Count|Bytes/Second|Kilobytes/Second|Megabytes/Second|
    ~Gigabytes/Second|Terabytes/Second|Bits/Second|Kilobits/Second|Megabits/Second|Gigabits/Second|
    ~Terabits/Second|Count/Second|None
    =GreaterThanOrEqualToThreshold|GreaterThanThreshold|LessThanThreshold|
    ~LessThanOrEqualToThreshold|LessThanLowerOrGreaterThanUpperThreshold|LessThanLowerThreshold|
    ~GreaterThanUpperThreshold
    [1369
    {Id!:s>1<255 MetricStat:1370 Expression:s>1<2048 Label:s ReturnData:b Period:n>1
    ~ AccountId:s>1<255
    {Metric!:1371 Period!:n>1 Stat!:s Unit:1366
    {Namespace:s>1<255 MetricName:s>1<255 Dimensions:1364
    =PARTIAL_DATA|EVALUATION_FAILURE|EVALUATION_ERROR
    {PromQLCriteria:1374
    {Query!:s>1<10000 PendingPeriod:n>0<86400 RecoveryPeriod:n>0<86400
    {MetricAlarms:1361
    {AnomalyDetectors:1377 NextToken:s
    [1378
    {Namespace:s>1<255 MetricName:s>1<255 Dimensions:1364 Stat:s<50 Configuration:1379
    ~ StateValue:1382 MetricCharacteristics:1383 SingleMetricAnomalyDetector:1384
    ~ MetricMathAnomalyDetector:1385
    {ExcludedTimeRanges:1380 MetricTimezone:s<50
    [1381
    {StartTime!:s EndTime!:s
    =PENDING_TRAINING|TRAINED_INSUFFICIENT_DATA|TRAINED
    {PeriodicSpikes:b
    {AccountId:s>1<255 Namespace:s>1<255 MetricName:s>1<255 Dimensions:1364 Stat:s<50
    {MetricDataQueries:1368
    {NextToken:s InsightRules:1387
    [1388
    {Name!:s>1<128 State!:s>1<32 Schema!:s Definition!:s>1<8192 ManagedRule:b
    ~ ApplyOnTransformedLogs:b
    {Name:s>1<255 AlarmMuteRuleArn:s>1<1600 Description:s>0<1024 Rule:1390 MuteTargets:1392
    ~ StartDate:s ExpireDate:s Status:1394 LastUpdatedTimestamp:s MuteType:s
    {Schedule!:1391
    {Expression!:s>1<256 Duration!:s>1<50 Timezone:s>1<50
    {AlarmNames!:1393
    [s>1<255
    =SCHEDULED|ACTIVE|EXPIRED
    {DashboardArn:s DashboardBody:s DashboardName:s
    {KeyLabels:1 AggregationStatistic:s AggregateValue:n ApproximateUniqueCount:n Contributors:1397
    ~ MetricDatapoints:1401
    [1398
    {Keys!:1 ApproximateAggregateValue!:n Datapoints!:1399
    [1400
    {Timestamp!:s ApproximateValue!:n
    [1402
    {Timestamp!:s UniqueContributors:n MaxContributorValue:n SampleCount:n Average:n Sum:n
    ~ Minimum:n Maximum:n
    {MetricDataResults:1404 NextToken:s Messages:1407
    [1405
    {Id:s>1<255 Label:s Timestamps:1 Values:108 StatusCode:1406 Messages:1407
    =Complete|InternalError|PartialData|Forbidden
    [1408
    {Code:s Value:s
    {Label:s Datapoints:1410
    [1411
    {Timestamp:s SampleCount:n Average:n Sum:n Minimum:n Maximum:n Unit:1366 ExtendedStatistics:412
    {Arn:s>1<1024 Name:s>1<255 IncludeFilters:1413 ExcludeFilters:1413 FirehoseArn:s>1<1024
    ~ RoleArn:s>1<1024 State:s CreationDate:s LastUpdateDate:s OutputFormat:1415
    ~ StatisticsConfigurations:1416 IncludeLinkedAccountsMetrics:b
    [1414
    {Namespace:s>1<255 MetricNames:1393
    =json|opentelemetry0.7|opentelemetry1.0
    [1417
    {IncludeMetrics!:1418 AdditionalStatistics!:1
    [1419
    {Namespace!:s>1<255 MetricName!:s>1<255
    {MetricWidgetImage:s
    {Status!:1422
    =Running|Stopped
    {AlarmMuteRuleSummaries:1424 NextToken:s
    [1425
    {AlarmMuteRuleArn:s>1<1600 ExpireDate:s Status:1394 MuteType:s LastUpdatedTimestamp:s
    {DashboardEntries:1427 NextToken:s
    [1428
    {DashboardName:s DashboardArn:s LastModified:s Size:n
    {ManagedRules:1430 NextToken:s
    [1431
    {TemplateName:s>1<128 ResourceARN:s>1<1024 RuleState:1432
    {RuleName!:s>1<128 State!:s>1<32
    {NextToken:s Entries:1434
    [1435
    {Arn:s>1<1024 CreationDate:s LastUpdateDate:s Name:s>1<255 FirehoseArn:s>1<1024 State:s
    ~ OutputFormat:1415
    {Metrics:1437 NextToken:s OwningAccounts:1393
    [1371
    {Tags:1439
    [1440
    {Key!:s>1<128 Value!:s>0<256
    {DashboardValidationMessages:1442
    [1443
    {DataPath:s Message:s
    {Arn:s>1<1024
    {buildsDeleted:546 buildsNotDeleted:1446
    [1447
    {id:s>1 statusCode:s
    {buildBatches:1449 buildBatchesNotFound:546
    [1450
    {id:s>1 arn:s>1 startTime:s endTime:s currentPhase:s buildBatchStatus:1451 sourceVersion:s>1
    ~ resolvedSourceVersion:s>1 projectName:s>1 phases:1452 source:1457 secondarySources:1463
    ~ secondarySourceVersions:1464 artifacts:1466 secondaryArtifacts:1468 cache:1469
    ~ environment:1473 serviceRole:s>1 logConfig:1487 buildTimeoutInMinutes:n
    ~ queuedTimeoutInMinutes:n complete:b initiator:s vpcConfig:1490 encryptionKey:s>1
    ~ buildBatchNumber:n fileSystemLocations:1491 buildBatchConfig:1494 buildGroups:1497
    ~ debugSessionEnabled:b reportArns:1
    =SUCCEEDED|FAILED|FAULT|TIMED_OUT|IN_PROGRESS|STOPPED
    [1453
    {phaseType:1454 phaseStatus:1451 startTime:s endTime:s durationInSeconds:n contexts:1455
    =SUBMITTED|DOWNLOAD_BATCHSPEC|IN_PROGRESS|COMBINE_ARTIFACTS|SUCCEEDED|FAILED|STOPPED
    [1456
    {statusCode:s message:s
    {type!:1458 location:s gitCloneDepth:n>0 gitSubmodulesConfig:1459 buildspec:s auth:1460
    ~ reportBuildStatus:b buildStatusConfig:1462 insecureSsl:b sourceIdentifier:s
    =CODECOMMIT|CODEPIPELINE|GITHUB|GITLAB|GITLAB_SELF_MANAGED|S3|BITBUCKET|GITHUB_ENTERPRISE|
    ~NO_SOURCE
    {fetchSubmodules!:b
    {type!:1461 resource:s
    =OAUTH|CODECONNECTIONS|SECRETS_MANAGER
    {context:s targetUrl:s
    [1457
    [1465
    {sourceIdentifier!:s sourceVersion!:s
    {location:s sha256sum:s md5sum:s overrideArtifactName:b encryptionDisabled:b
    ~ artifactIdentifier:s bucketOwnerAccess:1467
    =NONE|READ_ONLY|FULL
    [1466
    {type!:1470 location:s modes:1471 cacheNamespace:s
    =NO_CACHE|S3|LOCAL
    [1472
    =LOCAL_DOCKER_LAYER_CACHE|LOCAL_SOURCE_CACHE|LOCAL_CUSTOM_CACHE
    {type!:1474 image!:s>1 computeType!:1475 computeConfiguration:1476 fleet:1478
    ~ environmentVariables:1479 privilegedMode:b certificate:s registryCredential:1482
    ~ imagePullCredentialsType:1484 dockerServer:1485
    =WINDOWS_CONTAINER|LINUX_CONTAINER|LINUX_GPU_CONTAINER|ARM_CONTAINER|
    ~WINDOWS_SERVER_2019_CONTAINER|WINDOWS_SERVER_2022_CONTAINER|LINUX_LAMBDA_CONTAINER|
    ~ARM_LAMBDA_CONTAINER|LINUX_EC2|ARM_EC2|WINDOWS_EC2|MAC_ARM
    =BUILD_GENERAL1_SMALL|BUILD_GENERAL1_MEDIUM|BUILD_GENERAL1_LARGE|BUILD_GENERAL1_XLARGE|
    ~BUILD_GENERAL1_2XLARGE|BUILD_LAMBDA_1GB|BUILD_LAMBDA_2GB|BUILD_LAMBDA_4GB|BUILD_LAMBDA_8GB|
    ~BUILD_LAMBDA_10GB|ATTRIBUTE_BASED_COMPUTE|CUSTOM_INSTANCE_TYPE
    {vCpu:n memory:n disk:n machineType:1477 instanceType:s>1
    =GENERAL|NVME
    {fleetArn:s
    [1480
    {name!:s>1 value!:s type:1481
    =PLAINTEXT|PARAMETER_STORE|SECRETS_MANAGER
    {credential!:s>1 credentialProvider!:1483
    =SECRETS_MANAGER
    =CODEBUILD|SERVICE_ROLE
    {computeType!:1475 securityGroupIds:546 status:1486
    {status:s message:s
    {cloudWatchLogs:1488 s3Logs:1489
    {status!:228 groupName:s streamName:s
    {status!:228 location:s encryptionDisabled:b bucketOwnerAccess:1467
    {vpcId:s>1 subnets:546 securityGroupIds:546
    [1492
    {type:1493 location:s mountPoint:s identifier:s mountOptions:s
    =EFS
    {serviceRole:s>1 combineArtifacts:b restrictions:1495 timeoutInMins:n batchReportMode:1496
    {maximumBuildsAllowed:n computeTypesAllowed:546 fleetsAllowed:546
    =REPORT_INDIVIDUAL_BUILDS|REPORT_AGGREGATED_BATCH
    [1498
    {identifier:s dependsOn:546 ignoreFailure:b currentBuildSummary:1499 priorBuildSummaryList:1503
    {arn:s requestedOn:s buildStatus:1451 primaryArtifact:1500 secondaryArtifacts:1502
    {type:1501 location:s identifier:s
    =CODEPIPELINE|S3|NO_ARTIFACTS
    [1500
    [1499
    {builds:1505 buildsNotFound:546
    [1506
    {id:s>1 arn:s>1 buildNumber:n startTime:s endTime:s currentPhase:s buildStatus:1451
    ~ sourceVersion:s>1 resolvedSourceVersion:s>1 projectName:s>1 phases:1507 source:1457
    ~ secondarySources:1463 secondarySourceVersions:1464 artifacts:1466 secondaryArtifacts:1468
    ~ cache:1469 environment:1473 serviceRole:s>1 logs:1510 timeoutInMinutes:n
    ~ queuedTimeoutInMinutes:n buildComplete:b initiator:s vpcConfig:1490 networkInterface:1511
    ~ encryptionKey:s>1 exportedEnvironmentVariables:1512 reportArns:1 fileSystemLocations:1491
    ~ debugSession:1514 buildBatchArn:s autoRetryConfig:1515
    [1508
    {phaseType:1509 phaseStatus:1451 startTime:s endTime:s durationInSeconds:n contexts:1455
    =SUBMITTED|QUEUED|PROVISIONING|DOWNLOAD_SOURCE|INSTALL|PRE_BUILD|BUILD|POST_BUILD|
    ~UPLOAD_ARTIFACTS|FINALIZING|COMPLETED
    {groupName:s streamName:s deepLink:s s3DeepLink:s cloudWatchLogsArn:s s3LogsArn:s
    ~ cloudWatchLogs:1488 s3Logs:1489
    {subnetId:s>1 networkInterfaceId:s>1
    [1513
    {name:s>1 value:s
    {sessionEnabled:b sessionTarget:s>1
    {autoRetryLimit:n autoRetryNumber:n nextAutoRetry:s previousAutoRetry:s
    {commandExecutions:1517 commandExecutionsNotFound:546
    [1518
    {id:s>1 sandboxId:s>1 submitTime:s startTime:s endTime:s status:s>1 command:s>1 type:1519
    ~ exitCode:s>1 standardOutputContent:s>1 standardErrContent:s>1 logs:1510 sandboxArn:s>1
    =SHELL
    {fleets:1521 fleetsNotFound:546
    [1522
    {arn:s>1 name:s>2<128 id:s>1 created:s lastModified:s status:1523 baseCapacity:n
    ~ environmentType:1474 computeType:1475 computeConfiguration:1476 scalingConfiguration:1526
    ~ overflowBehavior:1531 vpcConfig:1490 proxyConfiguration:1532 imageId:s>1 fleetServiceRole:s>1
    ~ tags:1538
    {statusCode:1524 context:1525 message:s
    =CREATING|UPDATING|ROTATING|PENDING_DELETION|DELETING|CREATE_FAILED|UPDATE_ROLLBACK_FAILED|
    ~ACTIVE
    =CREATE_FAILED|UPDATE_FAILED|ACTION_REQUIRED|PENDING_DELETION|INSUFFICIENT_CAPACITY
    {scalingType:1527 targetTrackingScalingConfigs:1528 maxCapacity:n desiredCapacity:n
    =TARGET_TRACKING_SCALING
    [1529
    {metricType:1530 targetValue:n
    =FLEET_UTILIZATION_RATE
    =QUEUE|ON_DEMAND
    {defaultBehavior:1533 orderedProxyRules:1534
    =ALLOW_ALL|DENY_ALL
    [1535
    {type!:1536 effect!:1537 entities!:1
    =DOMAIN|IP
    =ALLOW|DENY
    [1539
    {key:s>1<127 value:s>0<255
    {projects:1541 projectsNotFound:546
    [1542
    {name:s>2<150 arn:s description:s>0<255 source:1457 secondarySources:1463 sourceVersion:s
    ~ secondarySourceVersions:1464 artifacts:1543 secondaryArtifacts:1546 cache:1469
    ~ environment:1473 serviceRole:s>1 timeoutInMinutes:n>5<2160 queuedTimeoutInMinutes:n>5<480
    ~ encryptionKey:s>1 tags:1538 created:s lastModified:s webhook:1547 vpcConfig:1490 badge:1560
    ~ logsConfig:1487 fileSystemLocations:1491 buildBatchConfig:1494 concurrentBuildLimit:n
    ~ projectVisibility:1561 publicProjectAlias:s>1 resourceAccessRole:s>1 autoRetryLimit:n
    {type!:1501 location:s path:s namespaceType:1544 name:s packaging:1545 overrideArtifactName:b
    ~ encryptionDisabled:b artifactIdentifier:s bucketOwnerAccess:1467
    =NONE|BUILD_ID
    =NONE|ZIP
    [1543
    {url:s>1 payloadUrl:s>1 secret:s>1 branchFilter:s filterGroups:1548 buildType:1552
    ~ manualCreation:b lastModifiedSecret:s scopeConfiguration:1553 status:1555 statusMessage:s
    ~ pullRequestBuildPolicy:1556
    [1549
    [1550
    {type!:1551 pattern!:s excludeMatchedPattern:b
    =EVENT|BASE_REF|HEAD_REF|ACTOR_ACCOUNT_ID|FILE_PATH|COMMIT_MESSAGE|WORKFLOW_NAME|TAG_NAME|
    ~RELEASE_NAME|REPOSITORY_NAME|ORGANIZATION_NAME
    =BUILD|BUILD_BATCH|RUNNER_BUILDKITE_BUILD
    {name!:s domain:s scope!:1554
    =GITHUB_ORGANIZATION|GITHUB_GLOBAL|GITLAB_GROUP
    =CREATING|CREATE_FAILED|ACTIVE|DELETING
    {requiresCommentApproval!:1557 approverRoles:1558
    =DISABLED|ALL_PULL_REQUESTS|FORK_PULL_REQUESTS
    [1559
    =GITHUB_READ|GITHUB_TRIAGE|GITHUB_WRITE|GITHUB_MAINTAIN|GITHUB_ADMIN|GITLAB_GUEST|
    ~GITLAB_PLANNER|GITLAB_REPORTER|GITLAB_DEVELOPER|GITLAB_MAINTAINER|GITLAB_OWNER|BITBUCKET_READ|
    ~BITBUCKET_WRITE|BITBUCKET_ADMIN
    {badgeEnabled:b badgeRequestUrl:s
    =PUBLIC_READ|PRIVATE
    {reportGroups:1563 reportGroupsNotFound:546
    [1564
    {arn:s>1 name:s>2<128 type:1565 exportConfig:1566 created:s lastModified:s tags:1538 status:1570
    =TEST|CODE_COVERAGE
    {exportConfigType:1567 s3Destination:1568
    =S3|NO_EXPORT
    {bucket:s>1 bucketOwner:s path:s packaging:1569 encryptionKey:s>1 encryptionDisabled:b
    =ZIP|NONE
    =ACTIVE|DELETING
    {reports:1572 reportsNotFound:546
    [1573
    {arn:s>1 type:1565 name:s reportGroupArn:s>1 executionId:s status:1574 created:s expired:s
    ~ exportConfig:1566 truncated:b testSummary:1575 codeCoverageSummary:1576
    =GENERATING|SUCCEEDED|FAILED|INCOMPLETE|DELETING
    {total!:n statusCounts!:412 durationInNanoSeconds!:n
    {lineCoveragePercentage:n>0<100 linesCovered:n>0 linesMissed:n>0
    ~ branchCoveragePercentage:n>0<100 branchesCovered:n>0 branchesMissed:n>0
    {sandboxes:1578 sandboxesNotFound:546
    [1579
    {id:s>1 arn:s>1 projectName:s>1 requestTime:s startTime:s endTime:s status:s source:1457
    ~ sourceVersion:s>1 secondarySources:1463 secondarySourceVersions:1464 environment:1473
    ~ fileSystemLocations:1491 timeoutInMinutes:n queuedTimeoutInMinutes:n vpcConfig:1490
    ~ logConfig:1487 encryptionKey:s>1 serviceRole:s>1 currentSession:1580
    {id:s>1 status:s startTime:s endTime:s currentPhase:s phases:1581 resolvedSourceVersion:s>1
    ~ logs:1510 networkInterface:1511
    [1582
    {phaseType:s phaseStatus:1451 startTime:s endTime:s durationInSeconds:n contexts:1455
    {fleet:1522
    {project:1542
    {reportGroup:1564
    {webhook:1547
    {statusCode:s buildsDeleted:546 buildsNotDeleted:1446
    {arn:s>1
    {nextToken:s codeCoverages:1590
    [1591
    {id:s>1 reportARN:s>1 filePath:s>1 lineCoveragePercentage:n>0<100 linesCovered:n>0
    ~ linesMissed:n>0 branchCoveragePercentage:n>0<100 branchesCovered:n>0 branchesMissed:n>0
    ~ expired:s
    {nextToken:s testCases:1593
    [1594
    {reportArn:s>1 testRawDataPath:s prefix:s name:s status:s durationInNanoSeconds:n message:s
    ~ expired:s testSuiteName:s
    {stats:1596 rawData:1597
    {average:s max:s min:s
    [1598
    {reportArn:s>1 data:s
    {policy:s>1
    {ids:546 nextToken:s
    {commandExecutions:1517 nextToken:s
    {platforms:1603
    [1604
    {platform:1605 languages:1606
    =DEBIAN|AMAZON_LINUX|UBUNTU|WINDOWS_SERVER
    [1607
    {language:1608 images:1609
    =JAVA|PYTHON|NODE_JS|RUBY|GOLANG|DOCKER|ANDROID|DOTNET|BASE|PHP
    [1610
    {name:s description:s versions:1
    {nextToken:s fleets:546
    {nextToken:s projects:546
    {nextToken:s reportGroups:546
    {nextToken:s reports:546
    {sourceCredentialsInfos:1616
    [1617
    {arn:s>1 serverType:1618 authType:1619 resource:s
    =GITHUB|BITBUCKET|GITHUB_ENTERPRISE|GITLAB|GITLAB_SELF_MANAGED
    =OAUTH|BASIC_AUTH|PERSONAL_ACCESS_TOKEN|CODECONNECTIONS|SECRETS_MANAGER
    {resourceArn:s>1
    {build:1506
    {buildBatch:1450
    {commandExecution:1518
    {sandbox:1579
    {ssmSession:1626
    {sessionId:s tokenValue:s streamUrl:s
    {projectArn:s>1 publicProjectAlias:s>1 projectVisibility:1561
    {ResultList!:1629 ErrorList!:1633
    [1630
    {Index:n Languages:1631
    [1632
    {LanguageCode:s>1 Score:n
    [1634
    {Index:n ErrorCode:s>1 ErrorMessage:s>1
    {ResultList!:1636 ErrorList!:1633
    [1637
    {Index:n Entities:1638
    [1639
    {Score:n Type:1640 Text:s>1 BeginOffset:n EndOffset:n BlockReferences:1641
    =PERSON|LOCATION|ORGANIZATION|COMMERCIAL_ITEM|EVENT|DATE|QUANTITY|TITLE|OTHER
    [1642
    {BlockId:s>1 BeginOffset:n EndOffset:n ChildBlocks:1643
    [1644
    {ChildBlockId:s>1 BeginOffset:n EndOffset:n
    {ResultList!:1646 ErrorList!:1633
    [1647
    {Index:n KeyPhrases:1648
    [1649
    {Score:n Text:s>1 BeginOffset:n EndOffset:n
    {ResultList!:1651 ErrorList!:1633
    [1652
    {Index:n Sentiment:1653 SentimentScore:1654
    =POSITIVE|NEGATIVE|NEUTRAL|MIXED
    {Positive:n Negative:n Neutral:n Mixed:n
    {ResultList!:1656 ErrorList!:1633
    [1657
    {Index:n SyntaxTokens:1658
    [1659
    {TokenId:n Text:s>1 BeginOffset:n EndOffset:n PartOfSpeech:1660
    {Tag:1661 Score:n
    =ADJ|ADP|ADV|AUX|CONJ|CCONJ|DET|INTJ|NOUN|NUM|O|PART|PRON|PROPN|PUNCT|SCONJ|SYM|VERB
    {ResultList!:1663 ErrorList!:1633
    [1664
    {Index:n Entities:1665
    [1666
    {DescriptiveMentionIndex:108 Mentions:1667
    [1668
    {Score:n GroupScore:n Text:s>1 Type:1669 MentionSentiment:1670 BeginOffset:n EndOffset:n
    =PERSON|LOCATION|ORGANIZATION|FACILITY|BRAND|COMMERCIAL_ITEM|MOVIE|MUSIC|BOOK|SOFTWARE|GAME|
    ~PERSONAL_TITLE|EVENT|DATE|QUANTITY|ATTRIBUTE|OTHER
    {Sentiment:1653 SentimentScore:1654
    {Classes:1672 Labels:1672 DocumentMetadata:1674 DocumentType:1677 Errors:1680 Warnings:1683
    [1673
    {Name:s>1 Score:n Page:n
    {Pages:n ExtractedCharacters:1675
    [1676
    {Page:n Count:n
    [1678
    {Page:n Type:1679
    =NATIVE_PDF|SCANNED_PDF|MS_WORD|IMAGE|PLAIN_TEXT|TEXTRACT_DETECT_DOCUMENT_TEXT_JSON|
    ~TEXTRACT_ANALYZE_DOCUMENT_JSON
    [1681
    {Page:n ErrorCode:1682 ErrorMessage:s>1
    =TEXTRACT_BAD_PAGE|TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED|PAGE_CHARACTERS_EXCEEDED|
    ~PAGE_SIZE_EXCEEDED|INTERNAL_SERVER_ERROR
    [1684
    {Page:n WarnCode:1685 WarnMessage:s>1
    =INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL|
    ~INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL
    {Labels:1687
    [1688
    {Name:1689 Score:n
    =BANK_ACCOUNT_NUMBER|BANK_ROUTING|CREDIT_DEBIT_NUMBER|CREDIT_DEBIT_CVV|CREDIT_DEBIT_EXPIRY|PIN|
    ~EMAIL|ADDRESS|NAME|PHONE|SSN|DATE_TIME|PASSPORT_NUMBER|DRIVER_ID|URL|AGE|USERNAME|PASSWORD|
    ~AWS_ACCESS_KEY|AWS_SECRET_KEY|IP_ADDRESS|MAC_ADDRESS|ALL|LICENSE_PLATE|
    ~VEHICLE_IDENTIFICATION_NUMBER|UK_NATIONAL_INSURANCE_NUMBER|CA_SOCIAL_INSURANCE_NUMBER|
    ~US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER|UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER|
    ~IN_PERMANENT_ACCOUNT_NUMBER|IN_NREGA|INTERNATIONAL_BANK_ACCOUNT_NUMBER|SWIFT_CODE|
    ~UK_NATIONAL_HEALTH_SERVICE_NUMBER|CA_HEALTH_NUMBER|IN_AADHAAR|IN_VOTER_NUMBER
    {DatasetArn:s<256
    {DocumentClassifierArn:s<256
    {EndpointArn:s<256 ModelArn:s<256
    {EntityRecognizerArn:s<256
    {FlywheelArn:s<256 ActiveModelArn:s<256
    {DatasetProperties:1696
    {DatasetArn:s<256 DatasetName:s<63 DatasetType:1697 DatasetS3Uri:s<1024 Description:s<2048
    ~ Status:1698 Message:s NumberOfDocuments:n CreationTime:s EndTime:s
    =TRAIN|TEST
    =CREATING|COMPLETED|FAILED
    {DocumentClassificationJobProperties:1700
    {JobId:s>1<32 JobArn:s<256 JobName:s>1<256 JobStatus:1701 Message:s SubmitTime:s EndTime:s
    ~ DocumentClassifierArn:s<256 InputDataConfig:1702 OutputDataConfig:1709
    ~ DataAccessRoleArn:s>20<2048 VolumeKmsKeyId:s<2048 VpcConfig:1710 FlywheelArn:s<256
    =SUBMITTED|IN_PROGRESS|COMPLETED|FAILED|STOP_REQUESTED|STOPPED
    {S3Uri!:s<1024 InputFormat:1703 DocumentReaderConfig:1704
    =ONE_DOC_PER_FILE|ONE_DOC_PER_LINE
    {DocumentReadAction!:1705 DocumentReadMode:1706 FeatureTypes:1707
    =TEXTRACT_DETECT_DOCUMENT_TEXT|TEXTRACT_ANALYZE_DOCUMENT
    =SERVICE_DEFAULT|FORCE_DOCUMENT_READ_ACTION
    [1708
    =TABLES|FORMS
    {S3Uri!:s<1024 KmsKeyId:s<2048
    {SecurityGroupIds!:1711 Subnets!:1711
    [s>1<32
    {DocumentClassifierProperties:1713
    {DocumentClassifierArn:s<256 LanguageCode:1714 Status:1715 Message:s SubmitTime:s EndTime:s
    ~ TrainingStartTime:s TrainingEndTime:s InputDataConfig:1716 OutputDataConfig:1722
    ~ ClassifierMetadata:1723 DataAccessRoleArn:s>20<2048 VolumeKmsKeyId:s<2048 VpcConfig:1710
    ~ Mode:1725 ModelKmsKeyId:s<2048 VersionName:s<63 SourceModelArn:s<256 FlywheelArn:s<256
    =en|es|fr|de|it|pt|ar|hi|ja|ko|zh|zh-TW
    =SUBMITTED|TRAINING|DELETING|STOP_REQUESTED|STOPPED|IN_ERROR|TRAINED|TRAINED_WITH_WARNING
    {DataFormat:1717 S3Uri:s<1024 TestS3Uri:s<1024 LabelDelimiter:s>1<1 AugmentedManifests:1718
    ~ DocumentType:1720 Documents:1721 DocumentReaderConfig:1704
    =COMPREHEND_CSV|AUGMENTED_MANIFEST
    [1719
    {S3Uri!:s<1024 Split:1697 AttributeNames!:689 AnnotationDataS3Uri:s<1024
    ~ SourceDocumentsS3Uri:s<1024 DocumentType:1720
    =PLAIN_TEXT_DOCUMENT|SEMI_STRUCTURED_DOCUMENT
    {S3Uri!:s<1024 TestS3Uri:s<1024
    {S3Uri:s<1024 KmsKeyId:s<2048 FlywheelStatsS3Prefix:s<1024
    {NumberOfLabels:n NumberOfTrainedDocuments:n NumberOfTestDocuments:n EvaluationMetrics:1724
    {Accuracy:n Precision:n Recall:n F1Score:n MicroPrecision:n MicroRecall:n MicroF1Score:n
    ~ HammingLoss:n
    =MULTI_CLASS|MULTI_LABEL
    {DominantLanguageDetectionJobProperties:1727
    {JobId:s>1<32 JobArn:s<256 JobName:s>1<256 JobStatus:1701 Message:s SubmitTime:s EndTime:s
    ~ InputDataConfig:1702 OutputDataConfig:1709 DataAccessRoleArn:s>20<2048 VolumeKmsKeyId:s<2048
    ~ VpcConfig:1710
    {EndpointProperties:1729
    {EndpointArn:s<256 Status:1730 Message:s ModelArn:s<256 DesiredModelArn:s<256
    ~ DesiredInferenceUnits:n>1 CurrentInferenceUnits:n>1 CreationTime:s LastModifiedTime:s
    ~ DataAccessRoleArn:s>20<2048 DesiredDataAccessRoleArn:s>20<2048 FlywheelArn:s<256
    =CREATING|DELETING|FAILED|IN_SERVICE|UPDATING
    {EntitiesDetectionJobProperties:1732
    {JobId:s>1<32 JobArn:s<256 JobName:s>1<256 JobStatus:1701 Message:s SubmitTime:s EndTime:s
    ~ EntityRecognizerArn:s<256 InputDataConfig:1702 OutputDataConfig:1709 LanguageCode:1714
    ~ DataAccessRoleArn:s>20<2048 VolumeKmsKeyId:s<2048 VpcConfig:1710 FlywheelArn:s<256
    {EntityRecognizerProperties:1734
    {EntityRecognizerArn:s<256 LanguageCode:1714 Status:1715 Message:s SubmitTime:s EndTime:s
    ~ TrainingStartTime:s TrainingEndTime:s InputDataConfig:1735 RecognizerMetadata:1740
    ~ DataAccessRoleArn:s>20<2048 VolumeKmsKeyId:s<2048 VpcConfig:1710 ModelKmsKeyId:s<2048
    ~ VersionName:s<63 SourceModelArn:s<256 FlywheelArn:s<256 OutputDataConfig:1744
    {DataFormat:1717 EntityTypes!:1736 Documents:1738 Annotations:1721 EntityList:1739
    ~ AugmentedManifests:1718
    [1737
    {Type!:s<64
    {S3Uri!:s<1024 TestS3Uri:s<1024 InputFormat:1703
    {S3Uri!:s<1024
    {NumberOfTrainedDocuments:n NumberOfTestDocuments:n EvaluationMetrics:1741 EntityTypes:1742
    {Precision:n Recall:n F1Score:n
    [1743
    {Type:s EvaluationMetrics:1741 NumberOfTrainMentions:n
    {FlywheelStatsS3Prefix:s<1024
    {EventsDetectionJobProperties:1746
    {JobId:s>1<32 JobArn:s<256 JobName:s>1<256 JobStatus:1701 Message:s SubmitTime:s EndTime:s
    ~ InputDataConfig:1702 OutputDataConfig:1709 LanguageCode:1714 DataAccessRoleArn:s>20<2048
    ~ TargetEventTypes:1747
    [s>1<40
    {FlywheelProperties:1749
    {FlywheelArn:s<256 ActiveModelArn:s<256 DataAccessRoleArn:s>20<2048 TaskConfig:1750
    ~ DataLakeS3Uri:s<1024 DataSecurityConfig:1754 Status:1755 ModelType:1756 Message:s
    ~ CreationTime:s LastModifiedTime:s LatestFlywheelIteration:s<63
    {LanguageCode!:1714 DocumentClassificationConfig:1751 EntityRecognitionConfig:1753
    {Mode!:1725 Labels:1752
    [s<5000
    {EntityTypes!:1736
    {ModelKmsKeyId:s<2048 VolumeKmsKeyId:s<2048 DataLakeKmsKeyId:s<2048 VpcConfig:1710
    =CREATING|ACTIVE|UPDATING|DELETING|FAILED
    =DOCUMENT_CLASSIFIER|ENTITY_RECOGNIZER
    {FlywheelIterationProperties:1758
    {FlywheelArn:s<256 FlywheelIterationId:s<63 CreationTime:s EndTime:s Status:1759 Message:s
    ~ EvaluatedModelArn:s<256 EvaluatedModelMetrics:1760 TrainedModelArn:s<256
    ~ TrainedModelMetrics:1760 EvaluationManifestS3Prefix:s<1024
    =TRAINING|EVALUATING|COMPLETED|FAILED|STOP_REQUESTED|STOPPED
    {AverageF1Score:n AveragePrecision:n AverageRecall:n AverageAccuracy:n
    {KeyPhrasesDetectionJobProperties:1762
    {JobId:s>1<32 JobArn:s<256 JobName:s>1<256 JobStatus:1701 Message:s SubmitTime:s EndTime:s
    ~ InputDataConfig:1702 OutputDataConfig:1709 LanguageCode:1714 DataAccessRoleArn:s>20<2048
    ~ VolumeKmsKeyId:s<2048 VpcConfig:1710
    {PiiEntitiesDetectionJobProperties:1764
    {JobId:s>1<32 JobArn:s<256 JobName:s>1<256 JobStatus:1701 Message:s SubmitTime:s EndTime:s
    ~ InputDataConfig:1702 OutputDataConfig:1709 RedactionConfig:1765 LanguageCode:1714
    ~ DataAccessRoleArn:s>20<2048 Mode:1768
    {PiiEntityTypes:1766 MaskMode:1767 MaskCharacter:s>1<1
    [1689
    =MASK|REPLACE_WITH_PII_ENTITY_TYPE
    =ONLY_REDACTION|ONLY_OFFSETS
    {ResourcePolicy:s>1<20000 CreationTime:s LastModifiedTime:s PolicyRevisionId:s<64
    {SentimentDetectionJobProperties:1762
    {TargetedSentimentDetectionJobProperties:1762
    {TopicsDetectionJobProperties:1773
    {JobId:s>1<32 JobArn:s<256 JobName:s>1<256 JobStatus:1701 Message:s SubmitTime:s EndTime:s
    ~ InputDataConfig:1702 OutputDataConfig:1709 NumberOfTopics:n DataAccessRoleArn:s>20<2048
    ~ VolumeKmsKeyId:s<2048 VpcConfig:1710
    {Languages:1631
    {Entities:1638 DocumentMetadata:1674 DocumentType:1677 Blocks:1776 Errors:1680
    [1777
    {Id:s>1 BlockType:1778 Text:s>1 Page:n Geometry:1779 Relationships:1783
    =LINE|WORD
    {BoundingBox:1780 Polygon:1781
    {Height:n Left:n Top:n Width:n
    [1782
    {X:n Y:n
    [1784
    {Ids:546 Type:1785
    =CHILD
    {KeyPhrases:1648
    {Entities:1788
    [1789
    {Score:n Type:1689 BeginOffset:n EndOffset:n
    {SyntaxTokens:1658
    {Entities:1665
    {ResultList:1793
    [1794
    {Labels:1795 Toxicity:n
    [1796
    {Name:1797 Score:n
    =GRAPHIC|HARASSMENT_OR_ABUSE|HATE_SPEECH|INSULT|PROFANITY|SEXUAL|VIOLENCE_OR_THREAT
    {ModelArn:s<256
    {DatasetPropertiesList:1800 NextToken:s>1
    [1696
    {DocumentClassificationJobPropertiesList:1802 NextToken:s>1
    [1700
    {DocumentClassifierSummariesList:1804 NextToken:s>1
    [1805
    {DocumentClassifierName:s<63 NumberOfVersions:n LatestVersionCreatedAt:s LatestVersionName:s<63
    ~ LatestVersionStatus:1715
    {DocumentClassifierPropertiesList:1807 NextToken:s>1
    [1713
    {DominantLanguageDetectionJobPropertiesList:1809 NextToken:s>1
    [1727
    {EndpointPropertiesList:1811 NextToken:s>1
    [1729
    {EntitiesDetectionJobPropertiesList:1813 NextToken:s>1
    [1732
    {EntityRecognizerSummariesList:1815 NextToken:s>1
    [1816
    {RecognizerName:s<63 NumberOfVersions:n LatestVersionCreatedAt:s LatestVersionName:s<63
    ~ LatestVersionStatus:1715
    {EntityRecognizerPropertiesList:1818 NextToken:s>1
    [1734
    {EventsDetectionJobPropertiesList:1820 NextToken:s>1
    [1746
    {FlywheelIterationPropertiesList:1822 NextToken:s>1
    [1758
    {FlywheelSummaryList:1824 NextToken:s>1
    [1825
    {FlywheelArn:s<256 ActiveModelArn:s<256 DataLakeS3Uri:s<1024 Status:1755 ModelType:1756
    ~ Message:s CreationTime:s LastModifiedTime:s LatestFlywheelIteration:s<63
    {KeyPhrasesDetectionJobPropertiesList:1827 NextToken:s>1
    [1762
    {PiiEntitiesDetectionJobPropertiesList:1829 NextToken:s>1
    [1764
    {SentimentDetectionJobPropertiesList:1827 NextToken:s>1
    {ResourceArn:s<256 Tags:1832
    [1833
    {Key!:s>1<128 Value:s>0<256
    {TargetedSentimentDetectionJobPropertiesList:1827 NextToken:s>1
    {TopicsDetectionJobPropertiesList:1836 NextToken:s>1
    [1773
    {PolicyRevisionId:s<64
    {JobId:s>1<32 JobArn:s<256 JobStatus:1701 DocumentClassifierArn:s<256
    {JobId:s>1<32 JobArn:s<256 JobStatus:1701
    {JobId:s>1<32 JobArn:s<256 JobStatus:1701 EntityRecognizerArn:s<256
    {FlywheelArn:s<256 FlywheelIterationId:s<63
    {JobId:s>1<32 JobStatus:1701
    {DesiredModelArn:s<256
    {Name!:s>1<255 Errors:1845
    [1846
    {ErrorCode:s ErrorMessage:s RecipeVersion:s>1<16
    {Name!:s>1<255
    {Name!:s>1<240
    {Name!:s>1<255 RecipeVersion!:s>1<16
    {CreatedBy:s CreateDate:s Name!:s>1<255 Format:1851 FormatOptions:1852 Input!:1858
    ~ LastModifiedDate:s LastModifiedBy:s Source:1863 PathOptions:1864 Tags:287
    ~ ResourceArn:s>20<2048
    =CSV|JSON|PARQUET|EXCEL|ORC
    {Json:1853 Excel:1854 Csv:1857
    {MultiLine:b
    {SheetNames:1855 SheetIndexes:1856 HeaderRow:b
    [s>1<31
    [n>0<200
    {Delimiter:s>1<1 HeaderRow:b
    {S3InputDefinition:1859 DataCatalogInputDefinition:1860 DatabaseInputDefinition:1861
    ~ Metadata:1862
    {Bucket!:s>3<63 Key:s>1<1280 BucketOwner:s>12<12
    {CatalogId:s>1<255 DatabaseName!:s>1<255 TableName!:s>1<255 TempDirectory:1859
    {GlueConnectionName!:s>1<255 DatabaseTableName:s>1<255 TempDirectory:1859 QueryString:s>1<10000
    {SourceArn:s>20<2048
    =S3|DATA-CATALOG|DATABASE
    {LastModifiedDateCondition:1865 FilesLimit:1867 Parameters:1870
    {Expression!:s>4<1024 ValuesMap!:1866
    %s<1024
    {MaxFiles!:n>1 OrderedBy:1868 Order:1869
    =LAST_MODIFIED_DATE
    =DESCENDING|ASCENDING
    %1871
    {Name!:s>1<255 Type!:1872 DatetimeOptions:1873 CreateColumn:b Filter:1865
    =Datetime|Number|String
    {Format!:s>2<100 TimezoneOffset:s>1<6 LocaleCode:s>2<100
    {CreateDate:s CreatedBy:s DatasetName:s>1<255 EncryptionKeyArn:s>20<2048 EncryptionMode:1875
    ~ Name!:s>1<240 Type:1876 LastModifiedBy:s LastModifiedDate:s LogSubscription:1877
    ~ MaxCapacity:n MaxRetries:n>0 Outputs:1878 DataCatalogOutputs:1884 DatabaseOutputs:1888
    ~ ProjectName:s>1<255 ProfileConfiguration:1891 ValidationConfigurations:1903
    ~ RecipeReference:1906 ResourceArn:s>20<2048 RoleArn:s>20<2048 Tags:287 Timeout:n>0
    ~ JobSample:1907
    =SSE-KMS|SSE-S3
    =PROFILE|RECIPE
    =ENABLE|DISABLE
    [1879
    {CompressionFormat:1880 Format:1881 PartitionColumns:1393 Location!:1859 Overwrite:b
    ~ FormatOptions:1882 MaxOutputFiles:n>1<999
    =GZIP|LZ4|SNAPPY|BZIP2|DEFLATE|LZO|BROTLI|ZSTD|ZLIB
    =CSV|JSON|PARQUET|GLUEPARQUET|AVRO|ORC|XML|TABLEAUHYPER
    {Csv:1883
    {Delimiter:s>1<1
    [1885
    {CatalogId:s>1<255 DatabaseName!:s>1<255 TableName!:s>1<255 S3Options:1886 DatabaseOptions:1887
    ~ Overwrite:b
    {Location!:1859
    {TempDirectory:1859 TableName!:s>1<255
    [1889
    {GlueConnectionName!:s>1<255 DatabaseOptions!:1887 DatabaseOutputMode:1890
    =NEW_TABLE
    {DatasetStatisticsConfiguration:1892 ProfileColumns:1896 ColumnStatisticsConfigurations:1898
    ~ EntityDetectorConfiguration:1900
    {IncludedStatistics:252 Overrides:1893
    [1894
    {Statistic!:s>1<128 Parameters!:1895
    %s>1<32768
    [1897
    {Regex:s>1<255 Name:s>1<255
    [1899
    {Selectors:1896 Statistics!:1892
    {EntityTypes!:252 AllowedStatistics:1901
    [1902
    {Statistics!:252
    [1904
    {RulesetArn!:s>20<2048 ValidationMode:1905
    =CHECK_ALL
    {Name!:s>1<255 RecipeVersion:s>1<16
    {Mode:1908 Size:n
    =FULL_DATASET|CUSTOM_ROWS
    {Attempt:n CompletedOn:s DatasetName:s>1<255 ErrorMessage:s ExecutionTime:n JobName!:s>1<240
    ~ ProfileConfiguration:1891 ValidationConfigurations:1903 RunId:s>1<255 State:1910
    ~ LogSubscription:1877 LogGroupName:s>1<512 Outputs:1878 DataCatalogOutputs:1884
    ~ DatabaseOutputs:1888 RecipeReference:1906 StartedBy:s StartedOn:s JobSample:1907
    =STARTING|RUNNING|STOPPING|STOPPED|SUCCEEDED|FAILED|TIMEOUT
    {CreateDate:s CreatedBy:s DatasetName:s>1<255 LastModifiedDate:s LastModifiedBy:s Name!:s>1<255
    ~ RecipeName:s>1<255 ResourceArn:s>20<2048 Sample:1912 RoleArn:s>20<2048 Tags:287
    ~ SessionStatus:1914 OpenedBy:s OpenDate:s
    {Size:n>1<5000 Type!:1913
    =FIRST_N|LAST_N|RANDOM
    =ASSIGNED|FAILED|INITIALIZING|PROVISIONING|READY|RECYCLING|ROTATING|TERMINATED|TERMINATING|
    ~UPDATING
    {CreatedBy:s CreateDate:s LastModifiedBy:s LastModifiedDate:s ProjectName:s>1<255 PublishedBy:s
    ~ PublishedDate:s Description:s<1024 Name!:s>1<255 Steps:1916 Tags:287 ResourceArn:s>20<2048
    ~ RecipeVersion:s>1<16
    [1917
    {Action!:1918 ConditionExpressions:1919
    {Operation!:s>1<128 Parameters:1895
    [1920
    {Condition!:s>1<128 Value:s<1024 TargetColumn!:s>1<1024
    {Name!:s>1<255 Description:s<1024 TargetArn:s>20<2048 Rules:1922 CreateDate:s CreatedBy:s
    ~ LastModifiedBy:s LastModifiedDate:s ResourceArn:s>20<2048 Tags:287
    [1923
    {Name!:s>1<128 Disabled:b CheckExpression!:s>4<1024 SubstitutionMap:1866 Threshold:1924
    ~ ColumnSelectors:1896
    {Value!:n>0 Type:1925 Unit:1926
    =GREATER_THAN_OR_EQUAL|LESS_THAN_OR_EQUAL|GREATER_THAN|LESS_THAN
    =COUNT|PERCENTAGE
    {CreateDate:s CreatedBy:s JobNames:1928 LastModifiedBy:s LastModifiedDate:s
    ~ ResourceArn:s>20<2048 CronExpression:s>1<512 Tags:287 Name!:s>1<255
    [s>1<240
    {Datasets!:1930 NextToken:s>1<2000
    [1931
    {AccountId:s<255 CreatedBy:s CreateDate:s Name!:s>1<255 Format:1851 FormatOptions:1852
    ~ Input!:1858 LastModifiedDate:s LastModifiedBy:s Source:1863 PathOptions:1864 Tags:287
    ~ ResourceArn:s>20<2048
    {JobRuns!:1933 NextToken:s>1<2000
    [1934
    {Attempt:n CompletedOn:s DatasetName:s>1<255 ErrorMessage:s ExecutionTime:n JobName:s>1<240
    ~ RunId:s>1<255 State:1910 LogSubscription:1877 LogGroupName:s>1<512 Outputs:1878
    ~ DataCatalogOutputs:1884 DatabaseOutputs:1888 RecipeReference:1906 StartedBy:s StartedOn:s
    ~ JobSample:1907 ValidationConfigurations:1903
    {Jobs!:1936 NextToken:s>1<2000
    [1937
    {AccountId:s<255 CreatedBy:s CreateDate:s DatasetName:s>1<255 EncryptionKeyArn:s>20<2048
    ~ EncryptionMode:1875 Name!:s>1<240 Type:1876 LastModifiedBy:s LastModifiedDate:s
    ~ LogSubscription:1877 MaxCapacity:n MaxRetries:n>0 Outputs:1878 DataCatalogOutputs:1884
    ~ DatabaseOutputs:1888 ProjectName:s>1<255 RecipeReference:1906 ResourceArn:s>20<2048
    ~ RoleArn:s>20<2048 Timeout:n>0 Tags:287 JobSample:1907 ValidationConfigurations:1903
    {Projects!:1939 NextToken:s>1<2000
    [1940
    {AccountId:s<255 CreateDate:s CreatedBy:s DatasetName:s>1<255 LastModifiedDate:s
    ~ LastModifiedBy:s Name!:s>1<255 RecipeName!:s>1<255 ResourceArn:s>20<2048 Sample:1912 Tags:287
    ~ RoleArn:s>20<2048 OpenedBy:s OpenDate:s
    {NextToken:s>1<2000 Recipes!:1942
    [1943
    {CreatedBy:s CreateDate:s LastModifiedBy:s LastModifiedDate:s ProjectName:s>1<255 PublishedBy:s
    ~ PublishedDate:s Description:s<1024 Name!:s>1<255 ResourceArn:s>20<2048 Steps:1916 Tags:287
    ~ RecipeVersion:s>1<16
    {Recipes!:1942 NextToken:s>1<2000
    {Rulesets!:1946 NextToken:s>1<2000
    [1947
    {AccountId:s<255 CreatedBy:s CreateDate:s Description:s<1024 LastModifiedBy:s
    ~ LastModifiedDate:s Name!:s>1<255 ResourceArn:s>20<2048 RuleCount:n>0 Tags:287
    ~ TargetArn!:s>20<2048
    {Schedules!:1949 NextToken:s>1<2000
    [1950
    {AccountId:s<255 CreatedBy:s CreateDate:s JobNames:1928 LastModifiedBy:s LastModifiedDate:s
    ~ ResourceArn:s>20<2048 CronExpression:s>1<512 Tags:287 Name!:s>1<255
    {Tags:287
    {Result:s Name!:s>1<255 ActionId:n
    {RunId!:s>1<255
    {Name!:s>1<255 ClientSessionId:s>1<255
    {LastModifiedDate:s Name!:s>1<255
    {Responses:1957 ConsumedCapacity:1965
    [1958
    {Error:1959 TableName:s>3<255 Item:1961
    {Code:1960 Message:s Item:1961
    =ConditionalCheckFailed|ItemCollectionSizeLimitExceeded|RequestLimitExceeded|ValidationError|
    ~ProvisionedThroughputExceeded|TransactionConflict|ThrottlingError|InternalServerError|
    ~ResourceNotFound|AccessDenied|DuplicateItem
    %1962
    {S:s N:s B:s SS:1 NS:1 BS:1 M:1963 L:1964 NULL:b BOOL:b
    %1962
    [1962
    [1966
    {TableName:s>1<1024 CapacityUnits:n ReadCapacityUnits:n WriteCapacityUnits:n Table:1967
    ~ LocalSecondaryIndexes:1968 GlobalSecondaryIndexes:1968
    {ReadCapacityUnits:n WriteCapacityUnits:n CapacityUnits:n
    %1967
    {Responses:1970 UnprocessedKeys:1972 ConsumedCapacity:1965
    %1971
    [1961
    %1973
    {Keys!:1971 AttributesToGet:1974 ConsistentRead:b ProjectionExpression:s
    ~ ExpressionAttributeNames:1975
    [s<65535
    %s<65535
    {UnprocessedItems:1977 ItemCollectionMetrics:1982 ConsumedCapacity:1965
    %1978
    [1979
    {PutRequest:1980 DeleteRequest:1981
    {Item!:1961
    {Key!:1961
    %1983
    [1984
    {ItemCollectionKey:1961 SizeEstimateRangeGB:108
    {BackupDetails:1986
    {BackupArn!:s>37<1024 BackupName!:s>3<255 BackupSizeBytes:n>0 BackupStatus!:1987
    ~ BackupType!:1988 BackupCreationDateTime!:s BackupExpiryDateTime:s
    =CREATING|DELETED|AVAILABLE
    =USER|SYSTEM|AWS_BACKUP
    {GlobalTableDescription:1990
    {ReplicationGroup:1991 GlobalTableArn:s CreationDateTime:s GlobalTableStatus:2005
    ~ GlobalTableName:s>3<255
    [1992
    {RegionName:s ReplicaStatus:1993 ReplicaArn:s ReplicaStatusDescription:s
    ~ ReplicaStatusPercentProgress:s KMSMasterKeyId:s ProvisionedThroughputOverride:1994
    ~ OnDemandThroughputOverride:1995 WarmThroughput:1996 GlobalSecondaryIndexes:1998
    ~ ReplicaInaccessibleDateTime:s ReplicaTableClassSummary:2002
    ~ GlobalTableSettingsReplicationMode:2004
    =CREATING|CREATION_FAILED|UPDATING|DELETING|ACTIVE|REGION_DISABLED|
    ~INACCESSIBLE_ENCRYPTION_CREDENTIALS|ARCHIVING|ARCHIVED|REPLICATION_NOT_AUTHORIZED
    {ReadCapacityUnits:n>1
    {MaxReadRequestUnits:n
    {ReadUnitsPerSecond:n>1 WriteUnitsPerSecond:n>1 Status:1997
    =CREATING|UPDATING|DELETING|ACTIVE|INACCESSIBLE_ENCRYPTION_CREDENTIALS|ARCHIVING|ARCHIVED|
    ~REPLICATION_NOT_AUTHORIZED
    [1999
    {IndexName:s>3<255 ProvisionedThroughputOverride:1994 OnDemandThroughputOverride:1995
    ~ WarmThroughput:2000
    {ReadUnitsPerSecond:n>1 WriteUnitsPerSecond:n>1 Status:2001
    =CREATING|UPDATING|DELETING|ACTIVE
    {TableClass:2003 LastUpdateDateTime:s
    =STANDARD|STANDARD_INFREQUENT_ACCESS
    =ENABLED|DISABLED|ENABLED_WITH_OVERRIDES
    =CREATING|ACTIVE|DELETING|UPDATING
    {TableDescription:2007
    {AttributeDefinitions:2008 TableName:s>3<255 KeySchema:2011 TableStatus:1997 CreationDateTime:s
    ~ ProvisionedThroughput:2014 TableSizeBytes:n ItemCount:n TableArn:s TableId:s
    ~ BillingModeSummary:2015 LocalSecondaryIndexes:2017 GlobalSecondaryIndexes:2021
    ~ StreamSpecification:2024 LatestStreamLabel:s LatestStreamArn:s>37<1024 GlobalTableVersion:s
    ~ Replicas:1991 GlobalTableWitnesses:2026 GlobalTableSettingsReplicationMode:2004
    ~ RestoreSummary:2029 SSEDescription:2030 ArchivalSummary:2033 TableClassSummary:2002
    ~ DeletionProtectionEnabled:b OnDemandThroughput:2023 WarmThroughput:1996
    ~ MultiRegionConsistency:2034
    [2009
    {AttributeName!:s>1<255 AttributeType!:2010
    =S|N|B
    [2012
    {AttributeName!:s>1<255 KeyType!:2013
    =HASH|RANGE
    {LastIncreaseDateTime:s LastDecreaseDateTime:s NumberOfDecreasesToday:n>1 ReadCapacityUnits:n>0
    ~ WriteCapacityUnits:n>0
    {BillingMode:2016 LastUpdateToPayPerRequestDateTime:s
    =PROVISIONED|PAY_PER_REQUEST
    [2018
    {IndexName:s>3<255 KeySchema:2011 Projection:2019 IndexSizeBytes:n ItemCount:n IndexArn:s
    {ProjectionType:2020 NonKeyAttributes:1393
    =ALL|KEYS_ONLY|INCLUDE
    [2022
    {IndexName:s>3<255 KeySchema:2011 Projection:2019 IndexStatus:2001 Backfilling:b
    ~ ProvisionedThroughput:2014 IndexSizeBytes:n ItemCount:n IndexArn:s OnDemandThroughput:2023
    ~ WarmThroughput:2000
    {MaxReadRequestUnits:n MaxWriteRequestUnits:n
    {StreamEnabled!:b StreamViewType:2025
    =NEW_IMAGE|OLD_IMAGE|NEW_AND_OLD_IMAGES|KEYS_ONLY
    [2027
    {RegionName:s WitnessStatus:2028
    =CREATING|DELETING|ACTIVE
    {SourceBackupArn:s>37<1024 SourceTableArn:s>1<1024 RestoreDateTime!:s RestoreInProgress!:b
    {Status:2031 SSEType:2032 KMSMasterKeyArn:s InaccessibleEncryptionDateTime:s
    =ENABLING|ENABLED|DISABLING|DISABLED|UPDATING
    =AES256|KMS
    {ArchivalDateTime:s ArchivalReason:s ArchivalBackupArn:s>37<1024
    =EVENTUAL|STRONG
    {BackupDescription:2036
    {BackupDetails:1986 SourceTableDetails:2037 SourceTableFeatureDetails:2039
    {TableName!:s>3<255 TableId!:s TableArn:s>1<1024 TableSizeBytes:n KeySchema!:2011
    ~ TableCreationDateTime!:s ProvisionedThroughput!:2038 OnDemandThroughput:2023 ItemCount:n>0
    ~ BillingMode:2016
    {ReadCapacityUnits!:n>1 WriteCapacityUnits!:n>1
    {LocalSecondaryIndexes:2040 GlobalSecondaryIndexes:2042 StreamDescription:2024
    ~ TimeToLiveDescription:2044 SSEDescription:2030
    [2041
    {IndexName:s>3<255 KeySchema:2011 Projection:2019
    [2043
    {IndexName:s>3<255 KeySchema:2011 Projection:2019 ProvisionedThroughput:2038
    ~ OnDemandThroughput:2023
    {TimeToLiveStatus:2045 AttributeName:s>1<255
    =ENABLING|DISABLING|ENABLED|DISABLED
    {Attributes:1961 ConsumedCapacity:1966 ItemCollectionMetrics:1984
    {RevisionId:s>1<255
    {ContinuousBackupsDescription:2049
    {ContinuousBackupsStatus!:228 PointInTimeRecoveryDescription:2050
    {PointInTimeRecoveryStatus:228 RecoveryPeriodInDays:n>1<35 EarliestRestorableDateTime:s
    ~ LatestRestorableDateTime:s
    {TableName:s>3<255 IndexName:s>3<255 ContributorInsightsRuleList:1
    ~ ContributorInsightsStatus:2052 LastUpdateDateTime:s FailureException:2053
    ~ ContributorInsightsMode:2054
    =ENABLING|ENABLED|DISABLING|DISABLED|FAILED
    {ExceptionName:s ExceptionDescription:s
    =ACCESSED_AND_THROTTLED_KEYS|THROTTLED_KEYS
    {Endpoints!:2056
    [2057
    {Address!:s CachePeriodInMinutes!:n
    {ExportDescription:2059
    {ExportArn:s>37<1024 ExportStatus:2060 StartTime:s EndTime:s ExportManifest:s TableArn:s>1<1024
    ~ TableId:s ExportTime:s ClientToken:s S3Bucket:s<255 S3BucketOwner:s S3Prefix:s<1024
    ~ S3SseAlgorithm:2032 S3SseKmsKeyId:s>1<2048 FailureCode:s FailureMessage:s ExportFormat:2061
    ~ BilledSizeBytes:n>0 ItemCount:n>0 ExportType:2062 IncrementalExportSpecification:2063
    =IN_PROGRESS|COMPLETED|FAILED
    =DYNAMODB_JSON|ION
    =FULL_EXPORT|INCREMENTAL_EXPORT
    {ExportFromTime:s ExportToTime:s ExportViewType:2064
    =NEW_IMAGE|NEW_AND_OLD_IMAGES
    {GlobalTableName:s>3<255 ReplicaSettings:2066
    [2067
    {RegionName!:s ReplicaStatus:1993 ReplicaBillingModeSummary:2015
    ~ ReplicaProvisionedReadCapacityUnits:n>0
    ~ ReplicaProvisionedReadCapacityAutoScalingSettings:2068
    ~ ReplicaProvisionedWriteCapacityUnits:n>0
    ~ ReplicaProvisionedWriteCapacityAutoScalingSettings:2068
    ~ ReplicaGlobalSecondaryIndexSettings:2072 ReplicaTableClassSummary:2002
    {MinimumUnits:n>1 MaximumUnits:n>1 AutoScalingDisabled:b AutoScalingRoleArn:s
    ~ ScalingPolicies:2069
    [2070
    {PolicyName:s>1<256 TargetTrackingScalingPolicyConfiguration:2071
    {DisableScaleIn:b ScaleInCooldown:n ScaleOutCooldown:n TargetValue!:n
    [2073
    {IndexName!:s>3<255 IndexStatus:2001 ProvisionedReadCapacityUnits:n>1
    ~ ProvisionedReadCapacityAutoScalingSettings:2068 ProvisionedWriteCapacityUnits:n>1
    ~ ProvisionedWriteCapacityAutoScalingSettings:2068
    {ImportTableDescription!:2075
    {ImportArn:s>37<1024 ImportStatus:2076 TableArn:s>1<1024 TableId:s ClientToken:s
    ~ S3BucketSource:2077 ErrorCount:n>0 CloudWatchLogGroupArn:s>1<1024 InputFormat:2078
    ~ InputFormatOptions:2079 InputCompressionType:2082 TableCreationParameters:2083 StartTime:s
    ~ EndTime:s ProcessedSizeBytes:n ProcessedItemCount:n>0 ImportedItemCount:n>0 FailureCode:s
    ~ FailureMessage:s
    =IN_PROGRESS|COMPLETED|CANCELLING|CANCELLED|FAILED
    {S3BucketOwner:s S3Bucket!:s<255 S3KeyPrefix:s<1024
    =DYNAMODB_JSON|ION|CSV
    {Csv:2080
    {Delimiter:s>1<1 HeaderList:2081
    [s>1<65536
    =GZIP|ZSTD|NONE
    {TableName!:s>3<255 AttributeDefinitions!:2008 KeySchema!:2011 BillingMode:2016
    ~ ProvisionedThroughput:2038 OnDemandThroughput:2023 SSESpecification:2084
    ~ GlobalSecondaryIndexes:2085
    {Enabled:b SSEType:2032 KMSMasterKeyId:s
    [2086
    {IndexName!:s>3<255 KeySchema!:2011 Projection!:2019 ProvisionedThroughput:2038
    ~ OnDemandThroughput:2023 WarmThroughput:2087
    {ReadUnitsPerSecond:n WriteUnitsPerSecond:n
    {TableName:s>3<255 KinesisDataStreamDestinations:2089
    [2090
    {StreamArn:s>37<1024 DestinationStatus:2091 DestinationStatusDescription:s
    ~ ApproximateCreationDateTimePrecision:2092
    =ENABLING|ACTIVE|DISABLING|DISABLED|ENABLE_FAILED|UPDATING
    =MILLISECOND|MICROSECOND
    {AccountMaxReadCapacityUnits:n>1 AccountMaxWriteCapacityUnits:n>1 TableMaxReadCapacityUnits:n>1
    ~ TableMaxWriteCapacityUnits:n>1
    {Table:2007
    {TableAutoScalingDescription:2096
    {TableName:s>3<255 TableStatus:1997 Replicas:2097
    [2098
    {RegionName:s GlobalSecondaryIndexes:2099
    ~ ReplicaProvisionedReadCapacityAutoScalingSettings:2068
    ~ ReplicaProvisionedWriteCapacityAutoScalingSettings:2068 ReplicaStatus:1993
    [2100
    {IndexName:s>3<255 IndexStatus:2001 ProvisionedReadCapacityAutoScalingSettings:2068
    ~ ProvisionedWriteCapacityAutoScalingSettings:2068
    {TimeToLiveDescription:2044
    {TableName:s>3<255 StreamArn:s>37<1024 DestinationStatus:2091
    ~ EnableKinesisStreamingConfiguration:2103
    {ApproximateCreationDateTimePrecision:2092
    {Items:1971 NextToken:s>1<32768 ConsumedCapacity:1966 LastEvaluatedKey:1961
    {Responses:2106 ConsumedCapacity:1965
    [2107
    {Item:1961
    {Item:1961 ConsumedCapacity:1966
    {Policy:s RevisionId:s>1<255
    {BackupSummaries:2111 LastEvaluatedBackupArn:s>37<1024
    [2112
    {TableName:s>3<255 TableId:s TableArn:s>1<1024 BackupArn:s>37<1024 BackupName:s>3<255
    ~ BackupCreationDateTime:s BackupExpiryDateTime:s BackupStatus:1987 BackupType:1988
    ~ BackupSizeBytes:n>0
    {ContributorInsightsSummaries:2114 NextToken:s
    [2115
    {TableName:s>3<255 IndexName:s>3<255 ContributorInsightsStatus:2052 ContributorInsightsMode:2054
    {ExportSummaries:2117 NextToken:s
    [2118
    {ExportArn:s>37<1024 ExportStatus:2060 ExportType:2062
    {GlobalTables:2120 LastEvaluatedGlobalTableName:s>3<255
    [2121
    {GlobalTableName:s>3<255 ReplicationGroup:2122
    [2123
    {RegionName:s
    {ImportSummaryList:2125 NextToken:s>112<1024
    [2126
    {ImportArn:s>37<1024 ImportStatus:2076 TableArn:s>1<1024 S3BucketSource:2077
    ~ CloudWatchLogGroupArn:s>1<1024 InputFormat:2078 StartTime:s EndTime:s
    {TableNames:2128 LastEvaluatedTableName:s>3<255
    [s>3<255
    {Tags:1439 NextToken:s
    {Items:1971 Count:n ScannedCount:n LastEvaluatedKey:1961 ConsumedCapacity:1966
    {ConsumedCapacity:1965 Responses:2106
    {ConsumedCapacity:1965 ItemCollectionMetrics:1982
    {TableName:s>3<255 StreamArn:s>37<1024 DestinationStatus:2091
    ~ UpdateKinesisStreamingConfiguration:2103
    {TimeToLiveSpecification:2135
    {Enabled!:b AttributeName!:s>1<255
    {DeleteOnTermination:b AssociatedResource:s InstanceOwningService:s EbsCardIndex:n VolumeId:s
    ~ InstanceId:s Device:s State:2137 AttachTime:s
    =attaching|attached|detaching|detached|busy
    {ImageId:s
    {OwnerAlias:s OutpostArn:s Tags:2140 StorageTier:2142 RestoreExpiryTime:s SseType:2143
    ~ AvailabilityZone:s TransferType:2144 CompletionDurationMinutes:n CompletionTime:s
    ~ FullSnapshotSizeInBytes:n SnapshotId:s VolumeId:s State:2145 StateMessage:s StartTime:s
    ~ Progress:s OwnerId:s Description:s VolumeSize:n Encrypted:b KmsKeyId:s DataEncryptionKeyId:s
    [2141
    {Key:s Value:s
    =archive|standard
    =sse-ebs|sse-kms|none
    =time-based|standard
    =pending|completed|error|recoverable|recovering
    {AvailabilityZoneId:s OutpostArn:s SourceVolumeId:s Iops:n Tags:2140 VolumeType:2147
    ~ FastRestored:b MultiAttachEnabled:b Throughput:n SseType:2143 Operator:2148
    ~ VolumeInitializationRate:n VolumeId:s Size:n SnapshotId:s AvailabilityZone:s State:2149
    ~ CreateTime:s Attachments:2150 Encrypted:b KmsKeyId:s
    =standard|io1|io2|gp2|sc1|st1|gp3
    {Managed:b Principal:s HiddenByDefault:b
    =creating|available|in-use|deleting|deleted|error
    [2136
    {Return:b DeleteSnapshotResults:2152
    [2153
    {SnapshotId:s ReturnCode:2154
    =success|skipped|missing-permissions|internal-error|client-error
    {NextToken:s Images:2156
    [2157
    {PlatformDetails:s UsageOperation:s BlockDeviceMappings:2158 Description:s EnaSupport:b
    ~ Hypervisor:2161 ImageOwnerAlias:s Name:s RootDeviceName:s RootDeviceType:2162
    ~ SriovNetSupport:s StateReason:2163 Tags:2140 VirtualizationType:2164 BootMode:2165
    ~ TpmSupport:2166 DeprecationTime:s ImdsSupport:2166 SourceInstanceId:s
    ~ DeregistrationProtection:s LastLaunchedTime:s ImageAllowed:b SourceImageId:s
    ~ SourceImageRegion:s FreeTierEligible:b ImageId:s ImageLocation:s State:2167 OwnerId:s
    ~ CreationDate:s Public:b ProductCodes:2168 Architecture:2171 ImageType:2172 KernelId:s
    ~ RamdiskId:s Platform:2173
    [2159
    {Ebs:2160 NoDevice:s DeviceName:s VirtualName:s
    {DeleteOnTermination:b Iops:n SnapshotId:s VolumeSize:n VolumeType:2147 KmsKeyId:s Throughput:n
    ~ OutpostArn:s AvailabilityZone:s Encrypted:b VolumeInitializationRate:n AvailabilityZoneId:s
    ~ EbsCardIndex:n
    =ovm|xen
    =ebs|instance-store
    {Code:s Message:s
    =hvm|paravirtual
    =legacy-bios|uefi|uefi-preferred
    =v2.0
    =pending|available|invalid|deregistered|transient|failed|error|disabled
    [2169
    {ProductCodeId:s ProductCodeType:2170
    =devpay|marketplace
    =i386|x86_64|arm64|x86_64_mac|arm64_mac
    =machine|kernel|ramdisk
    =Windows
    {InstanceStatuses:2175 NextToken:s
    [2176
    {AvailabilityZone:s AvailabilityZoneId:s OutpostArn:s Operator:2148 Events:2177 InstanceId:s
    ~ InstanceState:2180 InstanceStatus:2182 SystemStatus:2182 AttachedEbsStatus:2182
    [2178
    {InstanceEventId:s Code:2179 Description:s NotAfter:s NotBefore:s NotBeforeDeadline:s
    =instance-reboot|system-reboot|system-maintenance|instance-retirement|instance-stop
    {Code:n Name:2181
    =pending|running|shutting-down|terminated|stopping|stopped
    {Details:2183 Status:2187
    [2184
    {ImpairedSince:s Name:2185 Status:2186
    =reachability
    =passed|failed|insufficient-data|initializing
    =ok|impaired|insufficient-data|not-applicable|initializing
    {NextToken:s Reservations:2189
    [2190
    {ReservationId:s OwnerId:s RequesterId:s Groups:2191 Instances:2193
    [2192
    {GroupId:s GroupName:s
    [2194
    {Architecture:2171 BlockDeviceMappings:2195 ClientToken:s EbsOptimized:b EnaSupport:b
    ~ Hypervisor:2161 IamInstanceProfile:2199 InstanceLifecycle:2200 ElasticGpuAssociations:2201
    ~ ElasticInferenceAcceleratorAssociations:2203 NetworkInterfaces:2205 OutpostArn:s
    ~ RootDeviceName:s RootDeviceType:2162 SecurityGroups:2191 SourceDestCheck:b
    ~ SpotInstanceRequestId:s SriovNetSupport:s StateReason:2163 Tags:2140 VirtualizationType:2164
    ~ CpuOptions:2221 CapacityBlockId:s CapacityReservationId:s
    ~ CapacityReservationSpecification:2223 HibernationOptions:2226 Licenses:2227
    ~ MetadataOptions:2229 EnclaveOptions:2233 BootMode:2165 PlatformDetails:s UsageOperation:s
    ~ UsageOperationUpdateTime:s PrivateDnsNameOptions:2234 Ipv6Address:s TpmSupport:s
    ~ MaintenanceOptions:2236 CurrentInstanceBootMode:2238 NetworkPerformanceOptions:2239
    ~ Operator:2148 SecondaryInterfaces:2241 InstanceId:s ImageId:s State:2180 PrivateDnsName:s
    ~ PublicDnsName:s StateTransitionReason:s KeyName:s AmiLaunchIndex:n ProductCodes:2168
    ~ InstanceType:2248 LaunchTime:s Placement:2249 KernelId:s RamdiskId:s Platform:2173
    ~ Monitoring:2251 SubnetId:s VpcId:s PrivateIpAddress:s PublicIpAddress:s
    [2196
    {DeviceName:s Ebs:2197
    {AttachTime:s DeleteOnTermination:b Status:2198 VolumeId:s AssociatedResource:s VolumeOwnerId:s
    ~ Operator:2148 EbsCardIndex:n
    =attaching|attached|detaching|detached
    {Arn:s Id:s
    =spot|scheduled|capacity-block|interruptible-capacity-reservation
    [2202
    {ElasticGpuId:s ElasticGpuAssociationId:s ElasticGpuAssociationState:s
    ~ ElasticGpuAssociationTime:s
    [2204
    {ElasticInferenceAcceleratorArn:s ElasticInferenceAcceleratorAssociationId:s
    ~ ElasticInferenceAcceleratorAssociationState:s ElasticInferenceAcceleratorAssociationTime:s
    [2206
    {Association:2207 Attachment:2208 Description:s Groups:2191 Ipv6Addresses:2211 MacAddress:s
    ~ NetworkInterfaceId:s OwnerId:s PrivateDnsName:s PrivateIpAddress:s PrivateIpAddresses:2213
    ~ SourceDestCheck:b Status:2215 SubnetId:s VpcId:s InterfaceType:s Ipv4Prefixes:2216
    ~ Ipv6Prefixes:2218 ConnectionTrackingConfiguration:2220 Operator:2148
    {CarrierIp:s CustomerOwnedIp:s IpOwnerId:s PublicDnsName:s PublicIp:s
    {AttachTime:s AttachmentId:s DeleteOnTermination:b DeviceIndex:n Status:2198 NetworkCardIndex:n
    ~ EnaSrdSpecification:2209 EnaQueueCount:n
    {EnaSrdEnabled:b EnaSrdUdpSpecification:2210
    {EnaSrdUdpEnabled:b
    [2212
    {Ipv6Address:s IsPrimaryIpv6:b
    [2214
    {Association:2207 Primary:b PrivateDnsName:s PrivateIpAddress:s
    =available|associated|attaching|in-use|detaching
    [2217
    {Ipv4Prefix:s
    [2219
    {Ipv6Prefix:s
    {TcpEstablishedTimeout:n UdpStreamTimeout:n UdpTimeout:n
    {CoreCount:n ThreadsPerCore:n AmdSevSnp:2222 NestedVirtualization:2222
    =enabled|disabled
    {CapacityReservationPreference:2224 CapacityReservationTarget:2225
    =capacity-reservations-only|open|none
    {CapacityReservationId:s CapacityReservationResourceGroupArn:s
    {Configured:b
    [2228
    {LicenseConfigurationArn:s
    {State:2230 HttpTokens:2231 HttpPutResponseHopLimit:n HttpEndpoint:2232 HttpProtocolIpv6:2232
    ~ InstanceMetadataTags:2232
    =pending|applied
    =optional|required
    =disabled|enabled
    {Enabled:b
    {HostnameType:2235 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
    =ip-name|resource-name
    {AutoRecovery:2237 RebootMigration:2237
    =disabled|default
    =legacy-bios|uefi
    {BandwidthWeighting:2240
    =default|vpc-1|ebs-1
    [2242
    {Attachment:2243 MacAddress:s SecondaryInterfaceId:s OwnerId:s PrivateIpAddresses:2244
    ~ SourceDestCheck:b Status:2246 SecondarySubnetId:s SecondaryNetworkId:s InterfaceType:2247
    {AttachTime:s AttachmentId:s DeleteOnTermination:b DeviceIndex:n Status:2198 NetworkCardIndex:n
    [2245
    {PrivateIpAddress:s
    =available|in-use
    =secondary
    =a1.medium|a1.large|a1.xlarge|a1.2xlarge|a1.4xlarge|a1.metal|c1.medium|c1.xlarge|c3.large|
    ~c3.xlarge|c3.2xlarge|c3.4xlarge|c3.8xlarge|c4.large|c4.xlarge|c4.2xlarge|c4.4xlarge|
    ~c4.8xlarge|c5.large|c5.xlarge|c5.2xlarge|c5.4xlarge|c5.9xlarge|c5.12xlarge|c5.18xlarge|
    ~c5.24xlarge|c5.metal|c5a.large|c5a.xlarge|c5a.2xlarge|c5a.4xlarge|c5a.8xlarge|c5a.12xlarge|
    ~c5a.16xlarge|c5a.24xlarge|c5ad.large|c5ad.xlarge|c5ad.2xlarge|c5ad.4xlarge|c5ad.8xlarge|
    ~c5ad.12xlarge|c5ad.16xlarge|c5ad.24xlarge|c5d.large|c5d.xlarge|c5d.2xlarge|c5d.4xlarge|
    ~c5d.9xlarge|c5d.12xlarge|c5d.18xlarge|c5d.24xlarge|c5d.metal|c5n.large|c5n.xlarge|c5n.2xlarge|
    ~c5n.4xlarge|c5n.9xlarge|c5n.18xlarge|c5n.metal|c6g.medium|c6g.large|c6g.xlarge|c6g.2xlarge|
    ~c6g.4xlarge|c6g.8xlarge|c6g.12xlarge|c6g.16xlarge|c6g.metal|c6gd.medium|c6gd.large|
    ~c6gd.xlarge|c6gd.2xlarge|c6gd.4xlarge|c6gd.8xlarge|c6gd.12xlarge|c6gd.16xlarge|c6gd.metal|
    ~c6gn.medium|c6gn.large|c6gn.xlarge|c6gn.2xlarge|c6gn.4xlarge|c6gn.8xlarge|c6gn.12xlarge|
    ~c6gn.16xlarge|c6i.large|c6i.xlarge|c6i.2xlarge|c6i.4xlarge|c6i.8xlarge|c6i.12xlarge|
    ~c6i.16xlarge|c6i.24xlarge|c6i.32xlarge|c6i.metal|cc1.4xlarge|cc2.8xlarge|cg1.4xlarge|
    ~cr1.8xlarge|d2.xlarge|d2.2xlarge|d2.4xlarge|d2.8xlarge|d3.xlarge|d3.2xlarge|d3.4xlarge|
    ~d3.8xlarge|d3en.xlarge|d3en.2xlarge|d3en.4xlarge|d3en.6xlarge|d3en.8xlarge|d3en.12xlarge|
    ~dl1.24xlarge|f1.2xlarge|f1.4xlarge|f1.16xlarge|g2.2xlarge|g2.8xlarge|g3.4xlarge|g3.8xlarge|
    ~g3.16xlarge|g3s.xlarge|g4ad.xlarge|g4ad.2xlarge|g4ad.4xlarge|g4ad.8xlarge|g4ad.16xlarge|
    ~g4dn.xlarge|g4dn.2xlarge|g4dn.4xlarge|g4dn.8xlarge|g4dn.12xlarge|g4dn.16xlarge|g4dn.metal|
    ~g5.xlarge|g5.2xlarge|g5.4xlarge|g5.8xlarge|g5.12xlarge|g5.16xlarge|g5.24xlarge|g5.48xlarge|
    ~g5g.xlarge|g5g.2xlarge|g5g.4xlarge|g5g.8xlarge|g5g.16xlarge|g5g.metal|hi1.4xlarge|
    ~hpc6a.48xlarge|hs1.8xlarge|h1.2xlarge|h1.4xlarge|h1.8xlarge|h1.16xlarge|i2.xlarge|i2.2xlarge|
    ~i2.4xlarge|i2.8xlarge|i3.large|i3.xlarge|i3.2xlarge|i3.4xlarge|i3.8xlarge|i3.16xlarge|
    ~i3.metal|i3en.large|i3en.xlarge|i3en.2xlarge|i3en.3xlarge|i3en.6xlarge|i3en.12xlarge|
    ~i3en.24xlarge|i3en.metal|im4gn.large|im4gn.xlarge|im4gn.2xlarge|im4gn.4xlarge|im4gn.8xlarge|
    ~im4gn.16xlarge|inf1.xlarge|inf1.2xlarge|inf1.6xlarge|inf1.24xlarge|is4gen.medium|is4gen.large|
    ~is4gen.xlarge|is4gen.2xlarge|is4gen.4xlarge|is4gen.8xlarge|m1.small|m1.medium|m1.large|
    ~m1.xlarge|m2.xlarge|m2.2xlarge|m2.4xlarge|m3.medium|m3.large|m3.xlarge|m3.2xlarge|m4.large|
    ~m4.xlarge|m4.2xlarge|m4.4xlarge|m4.10xlarge|m4.16xlarge|m5.large|m5.xlarge|m5.2xlarge|
    ~m5.4xlarge|m5.8xlarge|m5.12xlarge|m5.16xlarge|m5.24xlarge|m5.metal|m5a.large|m5a.xlarge|
    ~m5a.2xlarge|m5a.4xlarge|m5a.8xlarge|m5a.12xlarge|m5a.16xlarge|m5a.24xlarge|m5ad.large|
    ~m5ad.xlarge|m5ad.2xlarge|m5ad.4xlarge|m5ad.8xlarge|m5ad.12xlarge|m5ad.16xlarge|m5ad.24xlarge|
    ~m5d.large|m5d.xlarge|m5d.2xlarge|m5d.4xlarge|m5d.8xlarge|m5d.12xlarge|m5d.16xlarge|
    ~m5d.24xlarge|m5d.metal|m5dn.large|m5dn.xlarge|m5dn.2xlarge|m5dn.4xlarge|m5dn.8xlarge|
    ~m5dn.12xlarge|m5dn.16xlarge|m5dn.24xlarge|m5dn.metal|m5n.large|m5n.xlarge|m5n.2xlarge|
    ~m5n.4xlarge|m5n.8xlarge|m5n.12xlarge|m5n.16xlarge|m5n.24xlarge|m5n.metal|m5zn.large|
    ~m5zn.xlarge|m5zn.2xlarge|m5zn.3xlarge|m5zn.6xlarge|m5zn.12xlarge|m5zn.metal|m6a.large|
    ~m6a.xlarge|m6a.2xlarge|m6a.4xlarge|m6a.8xlarge|m6a.12xlarge|m6a.16xlarge|m6a.24xlarge|
    ~m6a.32xlarge|m6a.48xlarge|m6g.metal|m6g.medium|m6g.large|m6g.xlarge|m6g.2xlarge|m6g.4xlarge|
    ~m6g.8xlarge|m6g.12xlarge|m6g.16xlarge|m6gd.metal|m6gd.medium|m6gd.large|m6gd.xlarge|
    ~m6gd.2xlarge|m6gd.4xlarge|m6gd.8xlarge|m6gd.12xlarge|m6gd.16xlarge|m6i.large|m6i.xlarge|
    ~m6i.2xlarge|m6i.4xlarge|m6i.8xlarge|m6i.12xlarge|m6i.16xlarge|m6i.24xlarge|m6i.32xlarge|
    ~m6i.metal|mac1.metal|p2.xlarge|p2.8xlarge|p2.16xlarge|p3.2xlarge|p3.8xlarge|p3.16xlarge|
    ~p3dn.24xlarge|p4d.24xlarge|r3.large|r3.xlarge|r3.2xlarge|r3.4xlarge|r3.8xlarge|r4.large|
    ~r4.xlarge|r4.2xlarge|r4.4xlarge|r4.8xlarge|r4.16xlarge|r5.large|r5.xlarge|r5.2xlarge|
    ~r5.4xlarge|r5.8xlarge|r5.12xlarge|r5.16xlarge|r5.24xlarge|r5.metal|r5a.large|r5a.xlarge|
    ~r5a.2xlarge|r5a.4xlarge|r5a.8xlarge|r5a.12xlarge|r5a.16xlarge|r5a.24xlarge|r5ad.large|
    ~r5ad.xlarge|r5ad.2xlarge|r5ad.4xlarge|r5ad.8xlarge|r5ad.12xlarge|r5ad.16xlarge|r5ad.24xlarge|
    ~r5b.large|r5b.xlarge|r5b.2xlarge|r5b.4xlarge|r5b.8xlarge|r5b.12xlarge|r5b.16xlarge|
    ~r5b.24xlarge|r5b.metal|r5d.large|r5d.xlarge|r5d.2xlarge|r5d.4xlarge|r5d.8xlarge|r5d.12xlarge|
    ~r5d.16xlarge|r5d.24xlarge|r5d.metal|r5dn.large|r5dn.xlarge|r5dn.2xlarge|r5dn.4xlarge|
    ~r5dn.8xlarge|r5dn.12xlarge|r5dn.16xlarge|r5dn.24xlarge|r5dn.metal|r5n.large|r5n.xlarge|
    ~r5n.2xlarge|r5n.4xlarge|r5n.8xlarge|r5n.12xlarge|r5n.16xlarge|r5n.24xlarge|r5n.metal|
    ~r6g.medium|r6g.large|r6g.xlarge|r6g.2xlarge|r6g.4xlarge|r6g.8xlarge|r6g.12xlarge|r6g.16xlarge|
    ~r6g.metal|r6gd.medium|r6gd.large|r6gd.xlarge|r6gd.2xlarge|r6gd.4xlarge|r6gd.8xlarge|
    ~r6gd.12xlarge|r6gd.16xlarge|r6gd.metal|r6i.large|r6i.xlarge|r6i.2xlarge|r6i.4xlarge|
    ~r6i.8xlarge|r6i.12xlarge|r6i.16xlarge|r6i.24xlarge|r6i.32xlarge|r6i.metal|t1.micro|t2.nano|
    ~t2.micro|t2.small|t2.medium|t2.large|t2.xlarge|t2.2xlarge|t3.nano|t3.micro|t3.small|t3.medium|
    ~t3.large|t3.xlarge|t3.2xlarge|t3a.nano|t3a.micro|t3a.small|t3a.medium|t3a.large|t3a.xlarge|
    ~t3a.2xlarge|t4g.nano|t4g.micro|t4g.small|t4g.medium|t4g.large|t4g.xlarge|t4g.2xlarge|
    ~u-6tb1.56xlarge|u-6tb1.112xlarge|u-9tb1.112xlarge|u-12tb1.112xlarge|u-6tb1.metal|u-9tb1.metal|
    ~u-12tb1.metal|u-18tb1.metal|u-24tb1.metal|vt1.3xlarge|vt1.6xlarge|vt1.24xlarge|x1.16xlarge|
    ~x1.32xlarge|x1e.xlarge|x1e.2xlarge|x1e.4xlarge|x1e.8xlarge|x1e.16xlarge|x1e.32xlarge|
    ~x2iezn.2xlarge|x2iezn.4xlarge|x2iezn.6xlarge|x2iezn.8xlarge|x2iezn.12xlarge|x2iezn.metal|
    ~x2gd.medium|x2gd.large|x2gd.xlarge|x2gd.2xlarge|x2gd.4xlarge|x2gd.8xlarge|x2gd.12xlarge|
    ~x2gd.16xlarge|x2gd.metal|z1d.large|z1d.xlarge|z1d.2xlarge|z1d.3xlarge|z1d.6xlarge|
    ~z1d.12xlarge|z1d.metal|x2idn.16xlarge|x2idn.24xlarge|x2idn.32xlarge|x2iedn.xlarge|
    ~x2iedn.2xlarge|x2iedn.4xlarge|x2iedn.8xlarge|x2iedn.16xlarge|x2iedn.24xlarge|x2iedn.32xlarge|
    ~c6a.large|c6a.xlarge|c6a.2xlarge|c6a.4xlarge|c6a.8xlarge|c6a.12xlarge|c6a.16xlarge|
    ~c6a.24xlarge|c6a.32xlarge|c6a.48xlarge|c6a.metal|m6a.metal|i4i.large|i4i.xlarge|i4i.2xlarge|
    ~i4i.4xlarge|i4i.8xlarge|i4i.16xlarge|i4i.32xlarge|i4i.metal|x2idn.metal|x2iedn.metal|
    ~c7g.medium|c7g.large|c7g.xlarge|c7g.2xlarge|c7g.4xlarge|c7g.8xlarge|c7g.12xlarge|c7g.16xlarge|
    ~mac2.metal|c6id.large|c6id.xlarge|c6id.2xlarge|c6id.4xlarge|c6id.8xlarge|c6id.12xlarge|
    ~c6id.16xlarge|c6id.24xlarge|c6id.32xlarge|c6id.metal|m6id.large|m6id.xlarge|m6id.2xlarge|
    ~m6id.4xlarge|m6id.8xlarge|m6id.12xlarge|m6id.16xlarge|m6id.24xlarge|m6id.32xlarge|m6id.metal|
    ~r6id.large|r6id.xlarge|r6id.2xlarge|r6id.4xlarge|r6id.8xlarge|r6id.12xlarge|r6id.16xlarge|
    ~r6id.24xlarge|r6id.32xlarge|r6id.metal|r6a.large|r6a.xlarge|r6a.2xlarge|r6a.4xlarge|
    ~r6a.8xlarge|r6a.12xlarge|r6a.16xlarge|r6a.24xlarge|r6a.32xlarge|r6a.48xlarge|r6a.metal|
    ~p4de.24xlarge|u-3tb1.56xlarge|u-18tb1.112xlarge|u-24tb1.112xlarge|trn1.2xlarge|trn1.32xlarge|
    ~hpc6id.32xlarge|c6in.large|c6in.xlarge|c6in.2xlarge|c6in.4xlarge|c6in.8xlarge|c6in.12xlarge|
    ~c6in.16xlarge|c6in.24xlarge|c6in.32xlarge|m6in.large|m6in.xlarge|m6in.2xlarge|m6in.4xlarge|
    ~m6in.8xlarge|m6in.12xlarge|m6in.16xlarge|m6in.24xlarge|m6in.32xlarge|m6idn.large|m6idn.xlarge|
    ~m6idn.2xlarge|m6idn.4xlarge|m6idn.8xlarge|m6idn.12xlarge|m6idn.16xlarge|m6idn.24xlarge|
    ~m6idn.32xlarge|r6in.large|r6in.xlarge|r6in.2xlarge|r6in.4xlarge|r6in.8xlarge|r6in.12xlarge|
    ~r6in.16xlarge|r6in.24xlarge|r6in.32xlarge|r6idn.large|r6idn.xlarge|r6idn.2xlarge|
    ~r6idn.4xlarge|r6idn.8xlarge|r6idn.12xlarge|r6idn.16xlarge|r6idn.24xlarge|r6idn.32xlarge|
    ~c7g.metal|m7g.medium|m7g.large|m7g.xlarge|m7g.2xlarge|m7g.4xlarge|m7g.8xlarge|m7g.12xlarge|
    ~m7g.16xlarge|m7g.metal|r7g.medium|r7g.large|r7g.xlarge|r7g.2xlarge|r7g.4xlarge|r7g.8xlarge|
    ~r7g.12xlarge|r7g.16xlarge|r7g.metal|c6in.metal|m6in.metal|m6idn.metal|r6in.metal|r6idn.metal|
    ~inf2.xlarge|inf2.8xlarge|inf2.24xlarge|inf2.48xlarge|trn1n.32xlarge|i4g.large|i4g.xlarge|
    ~i4g.2xlarge|i4g.4xlarge|i4g.8xlarge|i4g.16xlarge|hpc7g.4xlarge|hpc7g.8xlarge|hpc7g.16xlarge|
    ~c7gn.medium|c7gn.large|c7gn.xlarge|c7gn.2xlarge|c7gn.4xlarge|c7gn.8xlarge|c7gn.12xlarge|
    ~c7gn.16xlarge|p5.48xlarge|m7i.large|m7i.xlarge|m7i.2xlarge|m7i.4xlarge|m7i.8xlarge|
    ~m7i.12xlarge|m7i.16xlarge|m7i.24xlarge|m7i.48xlarge|m7i-flex.large|m7i-flex.xlarge|
    ~m7i-flex.2xlarge|m7i-flex.4xlarge|m7i-flex.8xlarge|m7a.medium|m7a.large|m7a.xlarge|
    ~m7a.2xlarge|m7a.4xlarge|m7a.8xlarge|m7a.12xlarge|m7a.16xlarge|m7a.24xlarge|m7a.32xlarge|
    ~m7a.48xlarge|m7a.metal-48xl|hpc7a.12xlarge|hpc7a.24xlarge|hpc7a.48xlarge|hpc7a.96xlarge|
    ~c7gd.medium|c7gd.large|c7gd.xlarge|c7gd.2xlarge|c7gd.4xlarge|c7gd.8xlarge|c7gd.12xlarge|
    ~c7gd.16xlarge|m7gd.medium|m7gd.large|m7gd.xlarge|m7gd.2xlarge|m7gd.4xlarge|m7gd.8xlarge|
    ~m7gd.12xlarge|m7gd.16xlarge|r7gd.medium|r7gd.large|r7gd.xlarge|r7gd.2xlarge|r7gd.4xlarge|
    ~r7gd.8xlarge|r7gd.12xlarge|r7gd.16xlarge|r7a.medium|r7a.large|r7a.xlarge|r7a.2xlarge|
    ~r7a.4xlarge|r7a.8xlarge|r7a.12xlarge|r7a.16xlarge|r7a.24xlarge|r7a.32xlarge|r7a.48xlarge|
    ~c7i.large|c7i.xlarge|c7i.2xlarge|c7i.4xlarge|c7i.8xlarge|c7i.12xlarge|c7i.16xlarge|
    ~c7i.24xlarge|c7i.48xlarge|mac2-m2pro.metal|r7iz.large|r7iz.xlarge|r7iz.2xlarge|r7iz.4xlarge|
    ~r7iz.8xlarge|r7iz.12xlarge|r7iz.16xlarge|r7iz.32xlarge|c7a.medium|c7a.large|c7a.xlarge|
    ~c7a.2xlarge|c7a.4xlarge|c7a.8xlarge|c7a.12xlarge|c7a.16xlarge|c7a.24xlarge|c7a.32xlarge|
    ~c7a.48xlarge|c7a.metal-48xl|r7a.metal-48xl|r7i.large|r7i.xlarge|r7i.2xlarge|r7i.4xlarge|
    ~r7i.8xlarge|r7i.12xlarge|r7i.16xlarge|r7i.24xlarge|r7i.48xlarge|dl2q.24xlarge|mac2-m2.metal|
    ~i4i.12xlarge|i4i.24xlarge|c7i.metal-24xl|c7i.metal-48xl|m7i.metal-24xl|m7i.metal-48xl|
    ~r7i.metal-24xl|r7i.metal-48xl|r7iz.metal-16xl|r7iz.metal-32xl|c7gd.metal|m7gd.metal|
    ~r7gd.metal|g6.xlarge|g6.2xlarge|g6.4xlarge|g6.8xlarge|g6.12xlarge|g6.16xlarge|g6.24xlarge|
    ~g6.48xlarge|gr6.4xlarge|gr6.8xlarge|c7i-flex.large|c7i-flex.xlarge|c7i-flex.2xlarge|
    ~c7i-flex.4xlarge|c7i-flex.8xlarge|u7i-12tb.224xlarge|u7in-16tb.224xlarge|u7in-24tb.224xlarge|
    ~u7in-32tb.224xlarge|u7ib-12tb.224xlarge|c7gn.metal|r8g.medium|r8g.large|r8g.xlarge|
    ~r8g.2xlarge|r8g.4xlarge|r8g.8xlarge|r8g.12xlarge|r8g.16xlarge|r8g.24xlarge|r8g.48xlarge|
    ~r8g.metal-24xl|r8g.metal-48xl|mac2-m1ultra.metal|g6e.xlarge|g6e.2xlarge|g6e.4xlarge|
    ~g6e.8xlarge|g6e.12xlarge|g6e.16xlarge|g6e.24xlarge|g6e.48xlarge|c8g.medium|c8g.large|
    ~c8g.xlarge|c8g.2xlarge|c8g.4xlarge|c8g.8xlarge|c8g.12xlarge|c8g.16xlarge|c8g.24xlarge|
    ~c8g.48xlarge|c8g.metal-24xl|c8g.metal-48xl|m8g.medium|m8g.large|m8g.xlarge|m8g.2xlarge|
    ~m8g.4xlarge|m8g.8xlarge|m8g.12xlarge|m8g.16xlarge|m8g.24xlarge|m8g.48xlarge|m8g.metal-24xl|
    ~m8g.metal-48xl|x8g.medium|x8g.large|x8g.xlarge|x8g.2xlarge|x8g.4xlarge|x8g.8xlarge|
    ~x8g.12xlarge|x8g.16xlarge|x8g.24xlarge|x8g.48xlarge|x8g.metal-24xl|x8g.metal-48xl|i7ie.large|
    ~i7ie.xlarge|i7ie.2xlarge|i7ie.3xlarge|i7ie.6xlarge|i7ie.12xlarge|i7ie.18xlarge|i7ie.24xlarge|
    ~i7ie.48xlarge|i8g.large|i8g.xlarge|i8g.2xlarge|i8g.4xlarge|i8g.8xlarge|i8g.12xlarge|
    ~i8g.16xlarge|i8g.24xlarge|i8g.metal-24xl|u7i-6tb.112xlarge|u7i-8tb.112xlarge|
    ~u7inh-32tb.480xlarge|p5e.48xlarge|p5en.48xlarge|f2.12xlarge|f2.48xlarge|trn2.48xlarge|
    ~c7i-flex.12xlarge|c7i-flex.16xlarge|m7i-flex.12xlarge|m7i-flex.16xlarge|i7ie.metal-24xl|
    ~i7ie.metal-48xl|i8g.48xlarge|c8gd.medium|c8gd.large|c8gd.xlarge|c8gd.2xlarge|c8gd.4xlarge|
    ~c8gd.8xlarge|c8gd.12xlarge|c8gd.16xlarge|c8gd.24xlarge|c8gd.48xlarge|c8gd.metal-24xl|
    ~c8gd.metal-48xl|i7i.large|i7i.xlarge|i7i.2xlarge|i7i.4xlarge|i7i.8xlarge|i7i.12xlarge|
    ~i7i.16xlarge|i7i.24xlarge|i7i.48xlarge|i7i.metal-24xl|i7i.metal-48xl|p6-b200.48xlarge|
    ~m8gd.medium|m8gd.large|m8gd.xlarge|m8gd.2xlarge|m8gd.4xlarge|m8gd.8xlarge|m8gd.12xlarge|
    ~m8gd.16xlarge|m8gd.24xlarge|m8gd.48xlarge|m8gd.metal-24xl|m8gd.metal-48xl|r8gd.medium|
    ~r8gd.large|r8gd.xlarge|r8gd.2xlarge|r8gd.4xlarge|r8gd.8xlarge|r8gd.12xlarge|r8gd.16xlarge|
    ~r8gd.24xlarge|r8gd.48xlarge|r8gd.metal-24xl|r8gd.metal-48xl|c8gn.medium|c8gn.large|
    ~c8gn.xlarge|c8gn.2xlarge|c8gn.4xlarge|c8gn.8xlarge|c8gn.12xlarge|c8gn.16xlarge|c8gn.24xlarge|
    ~c8gn.48xlarge|c8gn.metal-24xl|c8gn.metal-48xl|f2.6xlarge|p6e-gb200.36xlarge|g6f.large|
    ~g6f.xlarge|g6f.2xlarge|g6f.4xlarge|gr6f.4xlarge|p5.4xlarge|r8i.large|r8i.xlarge|r8i.2xlarge|
    ~r8i.4xlarge|r8i.8xlarge|r8i.12xlarge|r8i.16xlarge|r8i.24xlarge|r8i.32xlarge|r8i.48xlarge|
    ~r8i.96xlarge|r8i.metal-48xl|r8i.metal-96xl|r8i-flex.large|r8i-flex.xlarge|r8i-flex.2xlarge|
    ~r8i-flex.4xlarge|r8i-flex.8xlarge|r8i-flex.12xlarge|r8i-flex.16xlarge|m8i.large|m8i.xlarge|
    ~m8i.2xlarge|m8i.4xlarge|m8i.8xlarge|m8i.12xlarge|m8i.16xlarge|m8i.24xlarge|m8i.32xlarge|
    ~m8i.48xlarge|m8i.96xlarge|m8i.metal-48xl|m8i.metal-96xl|m8i-flex.large|m8i-flex.xlarge|
    ~m8i-flex.2xlarge|m8i-flex.4xlarge|m8i-flex.8xlarge|m8i-flex.12xlarge|m8i-flex.16xlarge|
    ~i8ge.large|i8ge.xlarge|i8ge.2xlarge|i8ge.3xlarge|i8ge.6xlarge|i8ge.12xlarge|i8ge.18xlarge|
    ~i8ge.24xlarge|i8ge.48xlarge|i8ge.metal-24xl|i8ge.metal-48xl|mac-m4.metal|mac-m4pro.metal|
    ~r8gn.medium|r8gn.large|r8gn.xlarge|r8gn.2xlarge|r8gn.4xlarge|r8gn.8xlarge|r8gn.12xlarge|
    ~r8gn.16xlarge|r8gn.24xlarge|r8gn.48xlarge|r8gn.metal-24xl|r8gn.metal-48xl|c8i.large|
    ~c8i.xlarge|c8i.2xlarge|c8i.4xlarge|c8i.8xlarge|c8i.12xlarge|c8i.16xlarge|c8i.24xlarge|
    ~c8i.32xlarge|c8i.48xlarge|c8i.96xlarge|c8i.metal-48xl|c8i.metal-96xl|c8i-flex.large|
    ~c8i-flex.xlarge|c8i-flex.2xlarge|c8i-flex.4xlarge|c8i-flex.8xlarge|c8i-flex.12xlarge|
    ~c8i-flex.16xlarge|r8gb.medium|r8gb.large|r8gb.xlarge|r8gb.2xlarge|r8gb.4xlarge|r8gb.8xlarge|
    ~r8gb.12xlarge|r8gb.16xlarge|r8gb.24xlarge|r8gb.metal-24xl|m8a.medium|m8a.large|m8a.xlarge|
    ~m8a.2xlarge|m8a.4xlarge|m8a.8xlarge|m8a.12xlarge|m8a.16xlarge|m8a.24xlarge|m8a.48xlarge|
    ~m8a.metal-24xl|m8a.metal-48xl|trn2.3xlarge|r8a.medium|r8a.large|r8a.xlarge|r8a.2xlarge|
    ~r8a.4xlarge|r8a.8xlarge|r8a.12xlarge|r8a.16xlarge|r8a.24xlarge|r8a.48xlarge|r8a.metal-24xl|
    ~r8a.metal-48xl|p6-b300.48xlarge|c8a.medium|c8a.large|c8a.xlarge|c8a.2xlarge|c8a.4xlarge|
    ~c8a.8xlarge|c8a.12xlarge|c8a.16xlarge|c8a.24xlarge|c8a.48xlarge|c8a.metal-24xl|c8a.metal-48xl|
    ~c8gb.12xlarge|c8gb.16xlarge|c8gb.24xlarge|c8gb.2xlarge|c8gb.4xlarge|c8gb.8xlarge|c8gb.large|
    ~c8gb.medium|c8gb.metal-24xl|c8gb.xlarge|c8gb.48xlarge|c8gb.metal-48xl|m8gb.12xlarge|
    ~m8gb.16xlarge|m8gb.24xlarge|m8gb.2xlarge|m8gb.4xlarge|m8gb.8xlarge|m8gb.large|m8gb.medium|
    ~m8gb.xlarge|m8gb.48xlarge|m8gb.metal-24xl|m8gb.metal-48xl|m8gn.12xlarge|m8gn.16xlarge|
    ~m8gn.24xlarge|m8gn.2xlarge|m8gn.48xlarge|m8gn.4xlarge|m8gn.8xlarge|m8gn.large|m8gn.medium|
    ~m8gn.xlarge|m8gn.metal-24xl|m8gn.metal-48xl|x8aedz.12xlarge|x8aedz.24xlarge|x8aedz.3xlarge|
    ~x8aedz.6xlarge|x8aedz.large|x8aedz.metal-12xl|x8aedz.metal-24xl|x8aedz.xlarge|m8azn.medium|
    ~m8azn.large|m8azn.xlarge|m8azn.3xlarge|m8azn.6xlarge|m8azn.12xlarge|m8azn.24xlarge|
    ~m8azn.metal-12xl|m8azn.metal-24xl|x8i.large|x8i.xlarge|x8i.2xlarge|x8i.4xlarge|x8i.8xlarge|
    ~x8i.12xlarge|x8i.16xlarge|x8i.24xlarge|x8i.32xlarge|x8i.48xlarge|x8i.64xlarge|x8i.96xlarge|
    ~x8i.metal-48xl|x8i.metal-96xl|mac-m4max.metal|g7e.2xlarge|g7e.4xlarge|g7e.8xlarge|
    ~g7e.12xlarge|g7e.24xlarge|g7e.48xlarge|r8id.large|r8id.xlarge|r8id.2xlarge|r8id.4xlarge|
    ~r8id.8xlarge|r8id.12xlarge|r8id.16xlarge|r8id.24xlarge|r8id.32xlarge|r8id.48xlarge|
    ~r8id.96xlarge|r8id.metal-48xl|r8id.metal-96xl|c8id.large|c8id.xlarge|c8id.2xlarge|
    ~c8id.4xlarge|c8id.8xlarge|c8id.12xlarge|c8id.16xlarge|c8id.24xlarge|c8id.32xlarge|
    ~c8id.48xlarge|c8id.96xlarge|c8id.metal-48xl|c8id.metal-96xl|m8id.large|m8id.xlarge|
    ~m8id.2xlarge|m8id.4xlarge|m8id.8xlarge|m8id.12xlarge|m8id.16xlarge|m8id.24xlarge|
    ~m8id.32xlarge|m8id.48xlarge|m8id.96xlarge|m8id.metal-48xl|m8id.metal-96xl|hpc8a.96xlarge
    {AvailabilityZoneId:s Affinity:s GroupName:s PartitionNumber:n HostId:s Tenancy:2250
    ~ SpreadDomain:s HostResourceGroupArn:s GroupId:s AvailabilityZone:s
    =default|dedicated|host
    {State:2252
    =disabled|disabling|enabled|pending
    {NextToken:s SecurityGroups:2254
    [2255
    {GroupId:s IpPermissionsEgress:2256 Tags:2140 VpcId:s SecurityGroupArn:s OwnerId:s GroupName:s
    ~ Description:s IpPermissions:2256
    [2257
    {IpProtocol:s FromPort:n ToPort:n UserIdGroupPairs:2258 IpRanges:2260 Ipv6Ranges:2262
    ~ PrefixListIds:2264
    [2259
    {Description:s UserId:s GroupName:s GroupId:s VpcId:s VpcPeeringConnectionId:s PeeringStatus:s
    [2261
    {Description:s CidrIp:s
    [2263
    {Description:s CidrIpv6:s
    [2265
    {Description:s PrefixListId:s
    {NextToken:s Snapshots:2267
    [2139
    {NextToken:s Subnets:2269
    [2270
    {AvailabilityZoneId:s EnableLniAtDeviceIndex:n MapCustomerOwnedIpOnLaunch:b
    ~ CustomerOwnedIpv4Pool:s OwnerId:s AssignIpv6AddressOnCreation:b
    ~ Ipv6CidrBlockAssociationSet:2271 Tags:2140 SubnetArn:s OutpostArn:s EnableDns64:b
    ~ Ipv6Native:b PrivateDnsNameOptionsOnLaunch:2234 BlockPublicAccessStates:2277 Type:s
    ~ SubnetId:s State:2279 VpcId:s CidrBlock:s AvailableIpAddressCount:n AvailabilityZone:s
    ~ DefaultForAz:b MapPublicIpOnLaunch:b
    [2272
    {AssociationId:s Ipv6CidrBlock:s Ipv6CidrBlockState:2273 Ipv6AddressAttribute:2275 IpSource:2276
    {State:2274 StatusMessage:s
    =associating|associated|disassociating|disassociated|failing|failed
    =public|private
    =amazon|byoip|none
    {InternetGatewayBlockMode:2278
    =off|block-bidirectional|block-ingress
    =pending|available|unavailable|failed|failed-insufficient-capacity
    {NextToken:s Volumes:2281
    [2146
    {NextToken:s Vpcs:2283
    [2284
    {OwnerId:s InstanceTenancy:2250 Ipv6CidrBlockAssociationSet:2285 CidrBlockAssociationSet:2287
    ~ IsDefault:b EncryptionControl:2289 Tags:2140 BlockPublicAccessStates:2277 VpcId:s State:2295
    ~ CidrBlock:s DhcpOptionsId:s
    [2286
    {AssociationId:s Ipv6CidrBlock:s Ipv6CidrBlockState:2273 NetworkBorderGroup:s Ipv6Pool:s
    ~ Ipv6AddressAttribute:2275 IpSource:2276
    [2288
    {AssociationId:s CidrBlock:s CidrBlockState:2273
    {VpcId:s VpcEncryptionControlId:s Mode:2290 State:2291 StateMessage:s ResourceExclusions:2292
    ~ Tags:2140
    =monitor|enforce
    =enforce-in-progress|monitor-in-progress|enforce-failed|monitor-failed|deleting|deleted|
    ~available|creating|delete-failed
    {InternetGateway:2293 EgressOnlyInternetGateway:2293 NatGateway:2293 VirtualPrivateGateway:2293
    ~ VpcPeering:2293 Lambda:2293 VpcLattice:2293 ElasticFileSystem:2293
    {State:2294 StateMessage:s
    =enabling|enabled|disabling|disabled
    =pending|available
    {StartingInstances:2297
    [2298
    {InstanceId:s CurrentState:2180 PreviousState:2180
    {StoppingInstances:2297
    {TerminatingInstances:2297
    {serviceDeploymentArn:s
    {capacityProvider:2303
    {capacityProviderArn:s name:s cluster:s status:2304 autoScalingGroupProvider:2305
    ~ managedInstancesProvider:2307 updateStatus:2336 updateStatusReason:s tags:2337 type:2339
    =PROVISIONING|ACTIVE|DEPROVISIONING|INACTIVE
    {autoScalingGroupArn!:s managedScaling:2306 managedTerminationProtection:228 managedDraining:228
    {status:228 targetCapacity:n>1<100 minimumScalingStepSize:n>1<10000
    ~ maximumScalingStepSize:n>1<10000 instanceWarmupPeriod:n>0<10000
    {infrastructureRoleArn:s instanceLaunchTemplate:2308 propagateTags:2333
    ~ infrastructureOptimization:2334 autoRepairConfiguration:2335
    {ec2InstanceProfileArn!:s networkConfiguration!:2309 storageConfiguration:2310
    ~ localStorageConfiguration:2311 monitoring:2312 capacityOptionType:2313
    ~ instanceMetadataTagsPropagation:b instanceRequirements:2314 fipsEnabled:b
    ~ capacityReservations:2331
    {subnets:1 securityGroups:1
    {storageSizeGiB:n>1
    {useLocalStorage:b
    =BASIC|DETAILED
    =ON_DEMAND|SPOT|RESERVED
    {vCpuCount!:2315 memoryMiB!:2315 cpuManufacturers:2316 memoryGiBPerVCpu:2318
    ~ excludedInstanceTypes:2319 instanceGenerations:2320 spotMaxPricePercentageOverLowestPrice:n
    ~ onDemandMaxPricePercentageOverLowestPrice:n bareMetal:2322 burstablePerformance:2322
    ~ requireHibernateSupport:b networkInterfaceCount:2318 localStorage:2322 localStorageTypes:2323
    ~ totalLocalStorageGB:2318 baselineEbsBandwidthMbps:2318 acceleratorTypes:2325
    ~ acceleratorCount:2318 acceleratorManufacturers:2327 acceleratorNames:2329
    ~ acceleratorTotalMemoryMiB:2318 networkBandwidthGbps:2318 allowedInstanceTypes:2319
    ~ maxSpotPriceAsPercentageOfOptimalOnDemandPrice:n
    {min!:n max:n
    [2317
    =intel|amd|amazon-web-services
    {min:n max:n
    [s>1<30
    [2321
    =current|previous
    =included|required|excluded
    [2324
    =hdd|ssd
    [2326
    =gpu|fpga|inference
    [2328
    =amazon-web-services|amd|nvidia|xilinx|habana
    [2330
    =a100|inferentia|k520|k80|m60|radeon-pro-v520|t4|vu9p|v100|a10g|h100|t4g
    {reservationGroupArn:s reservationPreference:2332
    =RESERVATIONS_ONLY|RESERVATIONS_FIRST|RESERVATIONS_EXCLUDED
    =CAPACITY_PROVIDER|NONE
    {scaleInAfter:n
    {actionsStatus:228
    =CREATE_IN_PROGRESS|CREATE_COMPLETE|CREATE_FAILED|DELETE_IN_PROGRESS|DELETE_COMPLETE|
    ~DELETE_FAILED|UPDATE_IN_PROGRESS|UPDATE_COMPLETE|UPDATE_FAILED
    [2338
    {key:s>1<128 value:s>0<256
    =EC2_AUTOSCALING|MANAGED_INSTANCES|FARGATE|FARGATE_SPOT
    {cluster:2341
    {clusterArn:s clusterName:s configuration:2342 status:s registeredContainerInstancesCount:n
    ~ runningTasksCount:n pendingTasksCount:n activeServicesCount:n statistics:318 tags:2337
    ~ settings:2347 capacityProviders:1 defaultCapacityProviderStrategy:2350 attachments:2352
    ~ attachmentsStatus:s serviceConnectDefaults:2354
    {executeCommandConfiguration:2343 managedStorageConfiguration:2346
    {kmsKeyId:s logging:2344 logConfiguration:2345
    =NONE|DEFAULT|OVERRIDE
    {cloudWatchLogGroupName:s cloudWatchEncryptionEnabled:b s3BucketName:s s3EncryptionEnabled:b
    ~ s3KeyPrefix:s
    {kmsKeyId:s fargateEphemeralStorageKmsKeyId:s
    [2348
    {name:2349 value:s
    =containerInsights
    [2351
    {capacityProvider!:s weight:n>0<1000 base:n>0<100000
    [2353
    {id:s type:s status:s details:318
    {namespace:s
    {daemonArn:s status:2356 createdAt:s deploymentArn:s
    =ACTIVE|DELETE_IN_PROGRESS
    {service:2358
    {cluster:s serviceName:s serviceArn:s infrastructureRoleArn:s status:2359 currentDeployment:s
    ~ activeConfigurations:2361 tags:2337 createdAt:s updatedAt:s
    {statusCode:2360 statusReason:s
    =ACTIVE|DRAINING|INACTIVE
    [2362
    {serviceRevisionArn:s executionRoleArn:s taskRoleArn:s cpu:s memory:s networkConfiguration:2363
    ~ healthCheckPath:s primaryContainer:2364 scalingTarget:2367 ingressPaths:2369 createdAt:s
    {securityGroups:1 subnets:1
    {image!:s containerPort:n awsLogsConfiguration:2365 repositoryCredentials:2366 command:1
    ~ environment:318 secrets:336
    {logGroup!:s logStreamPrefix!:s
    {credentialsParameter:s
    {minTaskCount:n maxTaskCount:n autoScalingMetric:2368 autoScalingTargetValue:n
    =AVERAGE_CPU|AVERAGE_MEMORY|REQUEST_COUNT_PER_TARGET
    [2370
    {accessType!:1242 endpoint!:s
    {service:2372
    {serviceArn:s serviceName:s clusterArn:s loadBalancers:2373 serviceRegistries:2376 status:s
    ~ desiredCount:n runningCount:n pendingCount:n launchType:2378 capacityProviderStrategy:2350
    ~ platformVersion:s platformFamily:s taskDefinition:s deploymentConfiguration:2379
    ~ taskSets:2392 deployments:2400 roleArn:s events:2429 createdAt:s currentServiceDeployment:s
    ~ currentServiceRevisions:2431 placementConstraints:2433 placementStrategy:2436
    ~ networkConfiguration:2394 healthCheckGracePeriodSeconds:n schedulingStrategy:2439
    ~ deploymentController:2440 tags:2337 createdBy:s enableECSManagedTags:b propagateTags:2425
    ~ enableExecuteCommand:b availabilityZoneRebalancing:228 resourceManagementType:2442
    [2374
    {targetGroupArn:s loadBalancerName:s containerName:s containerPort:n advancedConfiguration:2375
    {alternateTargetGroupArn:s productionListenerRule:s testListenerRule:s roleArn:s
    [2377
    {registryArn:s port:n containerName:s containerPort:n
    =EC2|FARGATE|EXTERNAL|MANAGED_INSTANCES
    {deploymentCircuitBreaker:2380 maximumPercent:n minimumHealthyPercent:n alarms:2381
    ~ strategy:2382 bakeTimeInMinutes:n lifecycleHooks:2383 linearConfiguration:2390
    ~ canaryConfiguration:2391
    {enable!:b rollback!:b
    {alarmNames!:1 rollback!:b enable!:b
    =ROLLING|BLUE_GREEN|LINEAR|CANARY
    [2384
    {targetType:2385 hookTargetArn:s roleArn:s lifecycleStages:2386 hookDetails:a
    ~ timeoutConfiguration:2388
    =AWS_LAMBDA|PAUSE
    [2387
    =RECONCILE_SERVICE|PRE_SCALE_UP|POST_SCALE_UP|TEST_TRAFFIC_SHIFT|POST_TEST_TRAFFIC_SHIFT|
    ~PRE_PRODUCTION_TRAFFIC_SHIFT|PRODUCTION_TRAFFIC_SHIFT|POST_PRODUCTION_TRAFFIC_SHIFT
    {timeoutInMinutes:n>1<20160 action:2389
    =ROLLBACK|CONTINUE
    {stepPercent:n stepBakeTimeInMinutes:n
    {canaryPercent:n canaryBakeTimeInMinutes:n
    [2393
    {id:s taskSetArn:s serviceArn:s clusterArn:s startedBy:s externalId:s status:s taskDefinition:s
    ~ computedDesiredCount:n pendingCount:n runningCount:n createdAt:s updatedAt:s launchType:2378
    ~ capacityProviderStrategy:2350 platformVersion:s platformFamily:s networkConfiguration:2394
    ~ loadBalancers:2373 serviceRegistries:2376 scale:2396 stabilityStatus:2398 stabilityStatusAt:s
    ~ tags:2337 fargateEphemeralStorage:2399
    {awsvpcConfiguration:2395
    {subnets!:1 securityGroups:1 assignPublicIp:228
    {value:n unit:2397
    =PERCENT
    =STEADY_STATE|STABILIZING
    {kmsKeyId:s
    [2401
    {id:s status:s taskDefinition:s desiredCount:n pendingCount:n runningCount:n failedTasks:n
    ~ createdAt:s updatedAt:s capacityProviderStrategy:2350 launchType:2378 platformVersion:s
    ~ platformFamily:s networkConfiguration:2394 rolloutState:2402 rolloutStateReason:s
    ~ serviceConnectConfiguration:2403 serviceConnectResources:2417 volumeConfigurations:2419
    ~ fargateEphemeralStorage:2399 vpcLatticeConfigurations:2427
    =COMPLETED|FAILED|IN_PROGRESS
    {enabled!:b namespace:s services:2404 logConfiguration:334 accessLogConfiguration:2414
    [2405
    {portName!:s discoveryName:s clientAliases:2406 ingressPortOverride:n>0<65535 timeout:2411
    ~ tls:2412
    [2407
    {port!:n>0<65535 dnsName:s testTrafficRules:2408
    {header!:2409
    {name!:s value:2410
    {exact!:s
    {idleTimeoutSeconds:n>0<2147483647 perRequestTimeoutSeconds:n>0<2147483647
    {issuerCertificateAuthority!:2413 kmsKey:s roleArn:s
    {awsPcaAuthorityArn:s
    {format!:2415 includeQueryParameters:2416
    =TEXT|JSON
    =DISABLED|ENABLED
    [2418
    {discoveryName:s discoveryArn:s
    [2420
    {name!:s managedEBSVolume:2421
    {encrypted:b kmsKeyId:s volumeType:s sizeInGiB:n snapshotId:s volumeInitializationRate:n iops:n
    ~ throughput:n tagSpecifications:2422 roleArn!:s filesystemType:2426
    [2423
    {resourceType!:2424 tags:2337 propagateTags:2425
    =volume
    =TASK_DEFINITION|SERVICE|NONE
    =ext3|ext4|xfs|ntfs
    [2428
    {roleArn!:s targetGroupArn!:s portName!:s
    [2430
    {id:s createdAt:s message:s
    [2432
    {arn:s requestedTaskCount:n runningTaskCount:n pendingTaskCount:n
    [2434
    {type:2435 expression:s
    =distinctInstance|memberOf
    [2437
    {type:2438 field:s
    =random|spread|binpack
    =REPLICA|DAEMON
    {type!:2441
    =ECS|CODE_DEPLOY|EXTERNAL
    =CUSTOMER|ECS
    {taskSet:2393
    {setting:2445
    {name:2446 value:s principalArn:s type:2447
    =serviceLongArnFormat|taskLongArnFormat|containerInstanceLongArnFormat|awsvpcTrunking|
    ~containerInsights|fargateFIPSMode|tagResourceAuthorization|fargateTaskRetirementWaitPeriod|
    ~guardDutyActivate|defaultLogDriverMode|fargateEventWindows
    =user|aws_managed
    {attributes:2449
    [2450
    {name!:s value:s targetType:2451 targetId:s
    =container-instance
    {daemonArn:s status:2356 createdAt:s updatedAt:s deploymentArn:s
    {daemonTaskDefinitionArn:s
    {taskDefinitions:2455 failures:2512
    [2456
    {taskDefinitionArn:s containerDefinitions:2457 family:s taskRoleArn:s executionRoleArn:s
    ~ networkMode:2491 revision:n volumes:2492 status:2498 requiresAttributes:2449
    ~ placementConstraints:2499 compatibilities:2502 runtimePlatform:2503
    ~ requiresCompatibilities:2502 cpu:s memory:s inferenceAccelerators:2506 pidMode:2508
    ~ ipcMode:2509 proxyConfiguration:2510 registeredAt:s deregisteredAt:s deleteRequestedAt:s
    ~ registeredBy:s ephemeralStorage:340 enableFaultInjection:b
    [2458
    {name:s image:s repositoryCredentials:342 cpu:n memory:n memoryReservation:n links:1
    ~ portMappings:2459 essential:b restartPolicy:2463 entryPoint:1 command:1 environment:318
    ~ environmentFiles:2464 mountPoints:2467 volumesFrom:2469 linuxParameters:2471 secrets:336
    ~ dependsOn:2477 startTimeout:n stopTimeout:n versionConsistency:2222 hostname:s user:s
    ~ workingDirectory:s disableNetworking:b privileged:b readonlyRootFilesystem:b dnsServers:1
    ~ dnsSearchDomains:1 extraHosts:2480 dockerSecurityOptions:1 interactive:b pseudoTerminal:b
    ~ dockerLabels:2 ulimits:2482 logConfiguration:334 healthCheck:2485 systemControls:2486
    ~ resourceRequirements:2488 firelensConfiguration:354 credentialSpecs:1
    [2460
    {containerPort:n hostPort:n protocol:2461 name:s appProtocol:2462 containerPortRange:s
    =tcp|udp
    =http|http2|grpc
    {enabled!:b ignoredExitCodes:108 restartAttemptPeriod:n
    [2465
    {value!:s type!:2466
    =s3
    [2468
    {sourceVolume:s containerPath:s readOnly:b
    [2470
    {sourceContainer:s readOnly:b
    {capabilities:2472 devices:2473 initProcessEnabled:b sharedMemorySize:n tmpfs:332 maxSwap:n
    ~ swappiness:n
    {add:1 drop:1
    [2474
    {hostPath!:s containerPath:s permissions:2475
    [2476
    =read|write|mknod
    [2478
    {containerName!:s condition!:2479
    =START|COMPLETE|SUCCESS|HEALTHY
    [2481
    {hostname!:s ipAddress!:s
    [2483
    {name!:2484 softLimit!:n hardLimit!:n
    =core|cpu|data|fsize|locks|memlock|msgqueue|nice|nofile|nproc|rss|rtprio|rttime|sigpending|stack
    {command!:1 interval:n timeout:n retries:n startPeriod:n
    [2487
    {namespace:s value:s
    [2489
    {value!:s type!:2490
    =GPU|InferenceAccelerator
    =bridge|host|awsvpc|none
    [2493
    {name:s host:314 dockerVolumeConfiguration:2494 efsVolumeConfiguration:315
    ~ s3filesVolumeConfiguration:317 fsxWindowsFileServerVolumeConfiguration:2496
    ~ configuredAtLaunch:b
    {scope:2495 autoprovision:b driver:s driverOpts:2 labels:2
    =task|shared
    {fileSystemId!:s rootDirectory!:s authorizationConfig!:2497
    {credentialsParameter!:s domain!:s
    =ACTIVE|INACTIVE|DELETE_IN_PROGRESS
    [2500
    {type:2501 expression:s
    =memberOf
    [2378
    {cpuArchitecture:2504 operatingSystemFamily:2505
    =X86_64|ARM64
    =WINDOWS_SERVER_2019_FULL|WINDOWS_SERVER_2019_CORE|WINDOWS_SERVER_2016_FULL|
    ~WINDOWS_SERVER_2004_CORE|WINDOWS_SERVER_2022_CORE|WINDOWS_SERVER_2022_FULL|
    ~WINDOWS_SERVER_2025_CORE|WINDOWS_SERVER_2025_FULL|WINDOWS_SERVER_20H2_CORE|LINUX
    [2507
    {deviceName!:s deviceType!:s
    =host|task
    =host|task|none
    {type:2511 containerName!:s properties:318
    =APPMESH
    [2513
    {arn:s reason:s detail:s
    {containerInstance:2515
    {containerInstanceArn:s ec2InstanceId:s capacityProviderName:s version:n versionInfo:2516
    ~ remainingResources:2517 registeredResources:2517 status:s statusReason:s agentConnected:b
    ~ runningTasksCount:n pendingTasksCount:n agentUpdateStatus:2519 attributes:2449 registeredAt:s
    ~ attachments:2352 tags:2337 healthStatus:2520
    {agentVersion:s agentHash:s dockerVersion:s
    [2518
    {name:s type:s doubleValue:n longValue:n integerValue:n stringSetValue:1
    =PENDING|STAGING|STAGED|UPDATING|UPDATED|FAILED
    {overallStatus:2521 details:2522
    =OK|IMPAIRED|INSUFFICIENT_DATA|INITIALIZING
    [2523
    {type:2524 status:2521 statusReason:s lastUpdated:s lastStatusChange:s
    =CONTAINER_RUNTIME|ACCELERATED_COMPUTE|DAEMON
    {taskDefinition:2456
    {capacityProviders:2527 failures:2512 nextToken:s
    [2303
    {clusters:2529 failures:2512
    [2341
    {containerInstances:2531 failures:2512
    [2515
    {daemon:2533
    {daemonArn:s clusterArn:s status:2356 currentRevisions:2534 deploymentArn:s createdAt:s
    ~ updatedAt:s
    [2535
    {arn:s capacityProviders:2536 totalRunningCount:n
    [2537
    {arn:s runningCount:n
    {failures:2512 daemonDeployments:2539
    [2540
    {daemonDeploymentArn:s clusterArn:s status:2541 statusReason:s targetDaemonRevision:2542
    ~ sourceDaemonRevisions:2545 circuitBreaker:2546 alarms:2548 rollback:2549
    ~ deploymentConfiguration:2550 createdAt:s startedAt:s stoppedAt:s finishedAt:s
    =PENDING|SUCCESSFUL|STOPPED|STOP_REQUESTED|IN_PROGRESS|ROLLBACK_IN_PROGRESS|
    ~ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED
    {arn:s capacityProviders:2543 totalRunningInstanceCount:n totalDrainingInstanceCount:n
    [2544
    {arn:s runningInstanceCount:n drainingInstanceCount:n
    [2542
    {failureCount:n status:2547 threshold:n
    =TRIGGERED|MONITORING|MONITORING_COMPLETE|DISABLED
    {status:2547 alarmNames:1 triggeredAlarmNames:1
    {reason:s startedAt:s rollbackTargetDaemonRevisionArn:s rollbackCapacityProviders:1
    {drainPercent:n>0<100 alarms:2551 bakeTimeInMinutes:n
    {alarmNames:1 enable:b
    {daemonRevisions:2553 failures:2512
    [2554
    {daemonRevisionArn:s clusterArn:s daemonArn:s daemonTaskDefinitionArn:s createdAt:s
    ~ containerImages:2555 propagateTags:2557 enableECSManagedTags:b enableExecuteCommand:b
    [2556
    {containerName:s imageDigest:s image:s
    =DAEMON|NONE
    {daemonTaskDefinition:2559
    {daemonTaskDefinitionArn:s family:s revision:n taskRoleArn:s executionRoleArn:s
    ~ containerDefinitions:2560 volumes:2563 cpu:s memory:s status:2565 registeredAt:s
    ~ deleteRequestedAt:s registeredBy:s
    [2561
    {name:s image!:s memory:n memoryReservation:n repositoryCredentials:342 healthCheck:2485 cpu:n
    ~ essential:b entryPoint:1 command:1 workingDirectory:s environmentFiles:2464 environment:318
    ~ secrets:336 readonlyRootFilesystem:b mountPoints:2467 logConfiguration:334
    ~ firelensConfiguration:354 privileged:b user:s ulimits:2482 linuxParameters:2562
    ~ dependsOn:2477 startTimeout:n stopTimeout:n systemControls:2486 interactive:b
    ~ pseudoTerminal:b restartPolicy:2463
    {capabilities:2472 devices:2473 initProcessEnabled:b tmpfs:332
    [2564
    {name:s host:314
    =ACTIVE|DELETE_IN_PROGRESS|DELETED
    {serviceDeployments:2567 failures:2512
    [2568
    {serviceDeploymentArn:s serviceArn:s clusterArn:s createdAt:s startedAt:s finishedAt:s
    ~ stoppedAt:s updatedAt:s sourceServiceRevisions:2569 targetServiceRevision:2570 status:2571
    ~ statusReason:s lifecycleStage:2572 lifecycleHookDetails:2573 deploymentConfiguration:2379
    ~ rollback:2576 deploymentCircuitBreaker:2577 alarms:2548
    [2570
    {arn:s requestedTaskCount:n runningTaskCount:n pendingTaskCount:n requestedTestTrafficWeight:n
    ~ requestedProductionTrafficWeight:n
    =PENDING|SUCCESSFUL|STOPPED|STOP_REQUESTED|IN_PROGRESS|ROLLBACK_REQUESTED|ROLLBACK_IN_PROGRESS|
    ~ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED
    =RECONCILE_SERVICE|PRE_SCALE_UP|SCALE_UP|POST_SCALE_UP|TEST_TRAFFIC_SHIFT|
    ~POST_TEST_TRAFFIC_SHIFT|PRODUCTION_TRAFFIC_SHIFT|POST_PRODUCTION_TRAFFIC_SHIFT|BAKE_TIME|
    ~CLEAN_UP
    [2574
    {hookId:s targetType:2385 targetArn:s status:2575 expiresAt:s timeoutAction:2389
    =AWAITING_ACTION|IN_PROGRESS|SUCCEEDED|FAILED|TIMED_OUT
    {reason:s startedAt:s serviceRevisionArn:s
    {status:2547 failureCount:n threshold:n
    {serviceRevisions:2579 failures:2512
    [2580
    {serviceRevisionArn:s serviceArn:s clusterArn:s taskDefinition:s capacityProviderStrategy:2350
    ~ launchType:2378 platformVersion:s platformFamily:s loadBalancers:2373 serviceRegistries:2376
    ~ networkConfiguration:2394 containerImages:2555 guardDutyEnabled:b
    ~ serviceConnectConfiguration:2403 volumeConfigurations:2419 fargateEphemeralStorage:2399
    ~ createdAt:s vpcLatticeConfigurations:2427 resolvedConfiguration:2581 ecsManagedResources:2584
    {loadBalancers:2582
    [2583
    {targetGroupArn:s productionListenerRule:s
    {ingressPaths:2585 autoScaling:2594 metricAlarms:2589 serviceSecurityGroups:2589 logGroups:2598
    [2586
    {accessType!:1242 endpoint!:s loadBalancer:2587 loadBalancerSecurityGroups:2589
    ~ certificate:2591 listener:2590 rule:2590 targetGroups:2592
    {arn:s status!:2588 statusReason:s updatedAt!:s scheme!:s subnetIds:1 securityGroupIds:1
    =PROVISIONING|ACTIVE|DEPROVISIONING|DELETED|FAILED
    [2590
    {arn:s status!:2588 statusReason:s updatedAt!:s
    {arn:s status!:2588 statusReason:s updatedAt!:s domainName!:s
    [2593
    {arn:s status!:2588 statusReason:s updatedAt!:s healthCheckPath!:s healthCheckPort!:n port!:n
    {scalableTarget:2595 applicationAutoScalingPolicies:2596
    {arn:s status!:2588 statusReason:s updatedAt!:s minCapacity!:n maxCapacity!:n
    [2597
    {arn:s status!:2588 statusReason:s updatedAt!:s policyType!:s targetValue!:n metric!:s
    [2599
    {arn:s status!:2588 statusReason:s updatedAt!:s logGroupName!:s
    {services:2601 failures:2512
    [2372
    {taskDefinition:2456 tags:2337
    {taskSets:2392 failures:2512
    {tasks:2605 failures:2512
    [2606
    {attachments:2352 attributes:2449 availabilityZone:s capacityProviderName:s clusterArn:s
    ~ connectivity:2607 connectivityAt:s containerInstanceArn:s containers:2608 cpu:s createdAt:s
    ~ desiredStatus:s enableExecuteCommand:b executionStoppedAt:s group:s healthStatus:2614
    ~ inferenceAccelerators:2506 lastStatus:s launchType:2378 memory:s overrides:2618
    ~ platformVersion:s platformFamily:s pullStartedAt:s pullStoppedAt:s startedAt:s startedBy:s
    ~ stopCode:2623 stoppedAt:s stoppedReason:s stoppingAt:s tags:2337 taskArn:s
    ~ taskDefinitionArn:s version:n ephemeralStorage:340 fargateEphemeralStorage:2624
    =CONNECTED|DISCONNECTED
    [2609
    {containerArn:s taskArn:s name:s image:s imageDigest:s runtimeId:s lastStatus:s exitCode:n
    ~ reason:s networkBindings:2610 networkInterfaces:2612 healthStatus:2614 managedAgents:2615
    ~ cpu:s memory:s memoryReservation:s gpuIds:1
    [2611
    {bindIP:s containerPort:n hostPort:n protocol:2461 containerPortRange:s hostPortRange:s
    [2613
    {attachmentId:s privateIpv4Address:s ipv6Address:s
    =HEALTHY|UNHEALTHY|UNKNOWN
    [2616
    {lastStartedAt:s name:2617 reason:s lastStatus:s
    =ExecuteCommandAgent
    {containerOverrides:2619 cpu:s inferenceAcceleratorOverrides:2621 executionRoleArn:s memory:s
    ~ taskRoleArn:s ephemeralStorage:340
    [2620
    {name:s command:1 environment:318 environmentFiles:2464 cpu:n memory:n memoryReservation:n
    ~ resourceRequirements:2488
    [2622
    {deviceName:s deviceType:s
    =TaskFailedToStart|EssentialContainerExited|UserInitiated|ServiceSchedulerInitiated|
    ~SpotInterruption|TerminationNotice
    {sizeInGiB:n kmsKeyId:s
    {endpoint:s telemetryEndpoint:s serviceConnectEndpoint:s
    {clusterArn:s containerArn:s containerName:s interactive:b session:2627 taskArn:s
    {sessionId:s streamUrl:s tokenValue:s
    {protectedTasks:2629 failures:2512
    [2630
    {taskArn:s protectionEnabled:b expirationDate:s
    {settings:2632 nextToken:s
    [2445
    {attributes:2449 nextToken:s
    {clusterArns:1 nextToken:s
    {containerInstanceArns:1 nextToken:s
    {nextToken:s daemonDeployments:2637
    [2638
    {daemonDeploymentArn:s daemonArn:s clusterArn:s status:2541 statusReason:s
    ~ targetDaemonRevisionArn:s createdAt:s startedAt:s stoppedAt:s finishedAt:s
    {daemonTaskDefinitions:2640 nextToken:s
    [2641
    {arn:s registeredAt:s registeredBy:s deleteRequestedAt:s status:2565
    {daemonSummariesList:2643 nextToken:s
    [2644
    {daemonArn:s status:2356 createdAt:s updatedAt:s
    {serviceDeployments:2646 nextToken:s
    [2647
    {serviceDeploymentArn:s serviceArn:s clusterArn:s startedAt:s createdAt:s finishedAt:s
    ~ targetServiceRevisionArn:s status:2571 statusReason:s
    {serviceArns:1 nextToken:s
    {tags:2337
    {families:1 nextToken:s
    {taskDefinitionArns:1 nextToken:s
    {taskArns:1 nextToken:s
    {task:2606
    {acknowledgment:s
    {service:2656
    {serviceArn:s cluster:s serviceName:s status:2359 targetConfiguration:2362 createdAt:s
    ~ updatedAt:s
    {clusterName:s principalArn:s associatedAccessPolicy:2658
    {policyArn:s accessScope:2659 associatedAt:s modifiedAt:s
    {type:2660 namespaces:1
    =cluster|namespace
    {update:2662
    {id:s status:2663 type:2664 params:2665 createdAt:s errors:2668
    =InProgress|Failed|Cancelled|Successful
    =VersionUpdate|EndpointAccessUpdate|LoggingUpdate|ConfigUpdate|AssociateIdentityProviderConfig|
    ~DisassociateIdentityProviderConfig|AssociateEncryptionConfig|AddonUpdate|VpcConfigUpdate|
    ~AccessConfigUpdate|UpgradePolicyUpdate|ZonalShiftConfigUpdate|AutoModeUpdate|
    ~RemoteNetworkConfigUpdate|DeletionProtectionUpdate|ControlPlaneScalingConfigUpdate|
    ~VendedLogsUpdate
    [2666
    {type:2667 value:s
    =Version|PlatformVersion|EndpointPrivateAccess|EndpointPublicAccess|ClusterLogging|DesiredSize|
    ~LabelsToAdd|LabelsToRemove|TaintsToAdd|TaintsToRemove|MaxSize|MinSize|ReleaseVersion|
    ~PublicAccessCidrs|LaunchTemplateName|LaunchTemplateVersion|IdentityProviderConfig|
    ~EncryptionConfig|AddonVersion|ServiceAccountRoleArn|ResolveConflicts|MaxUnavailable|
    ~MaxUnavailablePercentage|NodeRepairEnabled|UpdateStrategy|ConfigurationValues|SecurityGroups|
    ~Subnets|AuthenticationMode|PodIdentityAssociations|UpgradePolicy|ZonalShiftConfig|
    ~ComputeConfig|StorageConfig|KubernetesNetworkConfig|RemoteNetworkConfig|DeletionProtection|
    ~NodeRepairConfig|VendedLogs|UpdatedTier|PreviousTier|WarmPoolEnabled|
    ~WarmPoolMaxGroupPreparedCapacity|WarmPoolMinSize|WarmPoolState|WarmPoolReuseOnScaleIn
    [2669
    {errorCode:2670 errorMessage:s resourceIds:1
    =SubnetNotFound|SecurityGroupNotFound|EniLimitReached|IpNotAvailable|AccessDenied|
    ~OperationNotPermitted|VpcIdNotFound|Unknown|NodeCreationFailure|PodEvictionFailure|
    ~InsufficientFreeAddresses|ClusterUnreachable|InsufficientNumberOfReplicas|
    ~ConfigurationConflict|AdmissionRequestDenied|UnsupportedAddonModification|K8sResourceNotFound
    {update:2662 tags:287
    {accessEntry:2673
    {clusterName:s principalArn:s kubernetesGroups:1 accessEntryArn:s createdAt:s modifiedAt:s
    ~ tags:287 username:s type:s
    {addon:2675
    {addonName:s clusterName:s>1<100 status:2676 addonVersion:s health:2677 addonArn:s createdAt:s
    ~ modifiedAt:s serviceAccountRoleArn:s tags:287 publisher:s owner:s marketplaceInformation:2681
    ~ configurationValues:s podIdentityAssociations:1 namespaceConfig:2682
    =CREATING|ACTIVE|CREATE_FAILED|UPDATING|DELETING|DELETE_FAILED|DEGRADED|UPDATE_FAILED
    {issues:2678
    [2679
    {code:2680 message:s resourceIds:1
    =AccessDenied|InternalFailure|ClusterUnreachable|InsufficientNumberOfReplicas|
    ~ConfigurationConflict|AdmissionRequestDenied|UnsupportedAddonModification|K8sResourceNotFound|
    ~AddonSubscriptionNeeded|AddonPermissionFailure
    {productId:s productUrl:s
    {namespace:s>1<63
    {capability:2684
    {capabilityName:s arn:s clusterName:s type:2685 roleArn:s status:2686 version:s
    ~ configuration:2687 tags:287 health:2697 createdAt:s modifiedAt:s deletePropagationPolicy:2701
    =ACK|KRO|ARGOCD
    =CREATING|CREATE_FAILED|UPDATING|DELETING|DELETE_FAILED|ACTIVE|DEGRADED
    {argoCd:2688
    {namespace:s awsIdc:2689 rbacRoleMappings:2690 networkAccess:2696 serverUrl:s
    {idcInstanceArn:s idcRegion:s idcManagedApplicationArn:s
    [2691
    {role!:2692 identities!:2693
    =ADMIN|EDITOR|VIEWER
    [2694
    {id!:s type!:2695
    =SSO_USER|SSO_GROUP
    {vpceIds:1
    {issues:2698
    [2699
    {code:2700 message:s
    =AccessDenied|ClusterUnreachable
    =RETAIN
    {cluster:2703
    {name:s arn:s createdAt:s version:s endpoint:s roleArn:s resourcesVpcConfig:2704
    ~ kubernetesNetworkConfig:2705 logging:2708 identity:2713 status:2715 certificateAuthority:2716
    ~ clientRequestToken:s platformVersion:s tags:287 encryptionConfig:2717 connectorConfig:2720
    ~ id:s health:2721 outpostConfig:2725 accessConfig:2727 upgradePolicy:2729
    ~ zonalShiftConfig:2707 remoteNetworkConfig:2731 computeConfig:2734 storageConfig:2735
    ~ deletionProtection:b controlPlaneScalingConfig:2736
    {subnetIds:1 securityGroupIds:1 clusterSecurityGroupId:s vpcId:s endpointPublicAccess:b
    ~ endpointPrivateAccess:b publicAccessCidrs:1
    {serviceIpv4Cidr:s serviceIpv6Cidr:s ipFamily:2706 elasticLoadBalancing:2707
    =ipv4|ipv6
    {enabled:b
    {clusterLogging:2709
    [2710
    {types:2711 enabled:b
    [2712
    =api|audit|authenticator|controllerManager|scheduler
    {oidc:2714
    {issuer:s
    =CREATING|ACTIVE|DELETING|FAILED|UPDATING|PENDING
    {data:s
    [2718
    {resources:1 provider:2719
    {keyArn:s
    {activationId:s activationCode:s activationExpiry:s provider:s roleArn:s
    {issues:2722
    [2723
    {code:2724 message:s resourceIds:1
    =AccessDenied|ClusterUnreachable|ConfigurationConflict|InternalFailure|ResourceLimitExceeded|
    ~ResourceNotFound|IamRoleNotFound|VpcNotFound|InsufficientFreeAddresses|
    ~Ec2ServiceNotSubscribed|Ec2SubnetNotFound|Ec2SecurityGroupNotFound|KmsGrantRevoked|
    ~KmsKeyNotFound|KmsKeyMarkedForDeletion|KmsKeyDisabled|StsRegionalEndpointDisabled|
    ~UnsupportedVersion|Other
    {outpostArns!:1 controlPlaneInstanceType!:s controlPlanePlacement:2726
    {groupName:s
    {bootstrapClusterCreatorAdminPermissions:b authenticationMode:2728
    =API|API_AND_CONFIG_MAP|CONFIG_MAP
    {supportType:2730
    =STANDARD|EXTENDED
    {remoteNodeNetworks:2732 remotePodNetworks:2732
    [2733
    {cidrs:1
    {enabled:b nodePools:1 nodeRoleArn:s
    {blockStorage:2707
    {tier:2737
    =standard|tier-xl|tier-2xl|tier-4xl|tier-8xl
    {subscription:2739
    {id:s arn:s createdAt:s effectiveDate:s expirationDate:s licenseQuantity:n licenseType:2740
    ~ term:2741 status:s autoRenew:b licenseArns:1 licenses:2743 tags:287
    =Cluster
    {duration:n unit:2742
    =MONTHS
    [2744
    {id:s token:s
    {fargateProfile:2746
    {fargateProfileName:s fargateProfileArn:s clusterName:s createdAt:s podExecutionRoleArn:s
    ~ subnets:1 selectors:2747 status:2749 tags:287 health:2750
    [2748
    {namespace:s labels:2
    =CREATING|ACTIVE|DELETING|CREATE_FAILED|DELETE_FAILED
    {issues:2751
    [2752
    {code:2753 message:s resourceIds:1
    =PodExecutionRoleAlreadyInUse|AccessDenied|ClusterUnreachable|InternalFailure
    {nodegroup:2755
    {nodegroupName:s nodegroupArn:s clusterName:s version:s releaseVersion:s createdAt:s
    ~ modifiedAt:s status:2756 capacityType:2757 scalingConfig:2758 instanceTypes:1 subnets:1
    ~ remoteAccess:2759 amiType:2760 nodeRole:s labels:2761 taints:2762 resources:2765 diskSize:n
    ~ health:2768 updateConfig:2772 nodeRepairConfig:2774 launchTemplate:2778 tags:287
    ~ warmPoolConfig:2779
    =CREATING|ACTIVE|UPDATING|DELETING|CREATE_FAILED|DELETE_FAILED|DEGRADED
    =ON_DEMAND|SPOT|CAPACITY_BLOCK
    {minSize:n>0 maxSize:n>1 desiredSize:n>0
    {ec2SshKey:s sourceSecurityGroups:1
    =AL2_x86_64|AL2_x86_64_GPU|AL2_ARM_64|CUSTOM|BOTTLEROCKET_ARM_64|BOTTLEROCKET_x86_64|
    ~BOTTLEROCKET_ARM_64_FIPS|BOTTLEROCKET_x86_64_FIPS|BOTTLEROCKET_ARM_64_NVIDIA|
    ~BOTTLEROCKET_x86_64_NVIDIA|BOTTLEROCKET_ARM_64_NVIDIA_FIPS|BOTTLEROCKET_x86_64_NVIDIA_FIPS|
    ~WINDOWS_CORE_2019_x86_64|WINDOWS_FULL_2019_x86_64|WINDOWS_CORE_2022_x86_64|
    ~WINDOWS_FULL_2022_x86_64|WINDOWS_CORE_2025_x86_64|WINDOWS_FULL_2025_x86_64|
    ~AL2023_x86_64_STANDARD|AL2023_ARM_64_STANDARD|AL2023_x86_64_NEURON|AL2023_x86_64_NVIDIA|
    ~AL2023_ARM_64_NVIDIA
    %s>1<63
    [2763
    {key:s>1<63 value:s>0<63 effect:2764
    =NO_SCHEDULE|NO_EXECUTE|PREFER_NO_SCHEDULE
    {autoScalingGroups:2766 remoteAccessSecurityGroup:s
    [2767
    {name:s
    {issues:2769
    [2770
    {code:2771 message:s resourceIds:1
    =AutoScalingGroupNotFound|AutoScalingGroupInvalidConfiguration|Ec2SecurityGroupNotFound|
    ~Ec2SecurityGroupDeletionFailure|Ec2LaunchTemplateNotFound|Ec2LaunchTemplateVersionMismatch|
    ~Ec2SubnetNotFound|Ec2SubnetInvalidConfiguration|IamInstanceProfileNotFound|
    ~Ec2SubnetMissingIpv6Assignment|IamLimitExceeded|IamNodeRoleNotFound|NodeCreationFailure|
    ~AsgInstanceLaunchFailures|InstanceLimitExceeded|InsufficientFreeAddresses|AccessDenied|
    ~InternalFailure|ClusterUnreachable|AmiIdNotFound|AutoScalingGroupOptInRequired|
    ~AutoScalingGroupRateLimitExceeded|Ec2LaunchTemplateDeletionFailure|
    ~Ec2LaunchTemplateInvalidConfiguration|Ec2LaunchTemplateMaxLimitExceeded|Ec2SubnetListTooLong|
    ~IamThrottling|NodeTerminationFailure|PodEvictionFailure|SourceEc2LaunchTemplateNotFound|
    ~LimitExceeded|Unknown|AutoScalingGroupInstanceRefreshActive|KubernetesLabelInvalid|
    ~Ec2LaunchTemplateVersionMaxLimitExceeded|Ec2InstanceTypeDoesNotExist
    {maxUnavailable:n>1 maxUnavailablePercentage:n>1<100 updateStrategy:2773
    =DEFAULT|MINIMAL
    {enabled:b maxUnhealthyNodeThresholdCount:n>1 maxUnhealthyNodeThresholdPercentage:n>1<100
    ~ maxParallelNodesRepairedCount:n>1 maxParallelNodesRepairedPercentage:n>1<100
    ~ nodeRepairConfigOverrides:2775
    [2776
    {nodeMonitoringCondition:s nodeUnhealthyReason:s minRepairWaitTimeMins:n>1 repairAction:2777
    =Replace|Reboot|NoAction
    {name:s version:s id:s
    {enabled:b minSize:n>0 maxGroupPreparedCapacity:n poolState:2780 reuseOnScaleIn:b
    =STOPPED|RUNNING|HIBERNATED
    {association:2782
    {clusterName:s namespace:s serviceAccount:s roleArn:s associationArn:s associationId:s tags:287
    ~ createdAt:s modifiedAt:s ownerArn:s disableSessionTags:b targetRoleArn:s externalId:s policy:s
    {addonName:s addonVersion:s configurationSchema:s podIdentityConfiguration:2784
    [2785
    {serviceAccount:s recommendedManagedPolicies:1
    {addons:2787 nextToken:s
    [2788
    {addonName:s type:s addonVersions:2789 publisher:s owner:s marketplaceInformation:2681
    ~ defaultNamespace:s
    [2790
    {addonVersion:s architecture:1 computeTypes:1 compatibilities:2791 requiresConfiguration:b
    ~ requiresIamPermissions:b
    [2792
    {clusterVersion:s platformVersions:1 defaultVersion:b
    {nextToken:s clusterVersions:2794
    [2795
    {clusterVersion:s clusterType:s defaultPlatformVersion:s defaultVersion:b releaseDate:s
    ~ endOfStandardSupportDate:s endOfExtendedSupportDate:s status:2796 versionStatus:2797
    ~ kubernetesPatchVersion:s
    =unsupported|standard-support|extended-support
    =UNSUPPORTED|STANDARD_SUPPORT|EXTENDED_SUPPORT
    {identityProviderConfig:2799
    {oidc:2800
    {identityProviderConfigName:s identityProviderConfigArn:s clusterName:s issuerUrl:s clientId:s
    ~ usernameClaim:s usernamePrefix:s groupsClaim:s groupsPrefix:s requiredClaims:2801 tags:287
    ~ status:2028
    %s>1<253
    {insight:2803
    {id:s name:s category:2804 kubernetesVersion:s lastRefreshTime:s lastTransitionTime:s
    ~ description:s insightStatus:2805 recommendation:s additionalInfo:2 resources:2807
    ~ categorySpecificSummary:2809
    =UPGRADE_READINESS|MISCONFIGURATION
    {status:2806 reason:s
    =PASSING|WARNING|ERROR|UNKNOWN
    [2808
    {insightStatus:2805 kubernetesResourceUri:s arn:s
    {deprecationDetails:2810 addonCompatibilityDetails:2814
    [2811
    {usage:s replacedWith:s stopServingVersion:s startServingReplacementVersion:s clientStats:2812
    [2813
    {userAgent:s numberOfRequestsLast30Days:n lastRequestTime:s
    [2815
    {name:s compatibleVersions:1
    {message:s status:2817 startedAt:s endedAt:s
    =IN_PROGRESS|FAILED|COMPLETED
    {accessEntries:1 nextToken:s
    {accessPolicies:2820 nextToken:s
    [2821
    {name:s arn:s
    {addons:1 nextToken:s
    {clusterName:s principalArn:s nextToken:s associatedAccessPolicies:2824
    [2658
    {capabilities:2826 nextToken:s
    [2827
    {capabilityName:s arn:s type:2685 status:2686 version:s createdAt:s modifiedAt:s
    {clusters:1 nextToken:s
    {subscriptions:2830 nextToken:s
    [2739
    {fargateProfileNames:1 nextToken:s
    {identityProviderConfigs:2833 nextToken:s
    [2834
    {type!:s name!:s
    {insights:2836 nextToken:s
    [2837
    {id:s name:s category:2804 kubernetesVersion:s lastRefreshTime:s lastTransitionTime:s
    ~ description:s insightStatus:2805
    {nodegroups:1 nextToken:s
    {associations:2840 nextToken:s
    [2841
    {clusterName:s namespace:s serviceAccount:s associationArn:s associationId:s ownerArn:s
    {updateIds:1 nextToken:s
    {message:s status:2817
    {ClusterId:s>0<256 InstanceFleetId:s ClusterArn:s>20<2048
    {JobFlowId:s>0<256 InstanceGroupIds:2846 ClusterArn:s>20<2048
    [s>0<256
    {StepIds:2846
    {CancelStepsInfoList:2849
    [2850
    {StepId:s Status:2851 Reason:s
    =SUBMITTED|FAILED
    {PersistentAppUIId:s>0<256 RuntimeRoleEnabledCluster:b
    {Name!:s>0<10280 CreationDateTime!:s
    {StudioId:s>0<256 Url:s>0<10280
    {Cluster:2856
    {Id:s Name:s Status:2857 Ec2InstanceAttributes:2865 InstanceCollectionType:2866 LogUri:s
    ~ LogEncryptionKmsKeyId:s RequestedAmiVersion:s RunningAmiVersion:s ReleaseLabel:s
    ~ AutoTerminate:b TerminationProtected:b UnhealthyNodeReplacement:b VisibleToAllUsers:b
    ~ Applications:2867 Tags:2140 ServiceRole:s NormalizedInstanceHours:n MasterPublicDnsName:s
    ~ Configurations:2869 SecurityConfiguration:s>0<10280 AutoScalingRole:s>0<10280
    ~ ScaleDownBehavior:2871 CustomAmiId:s>0<256 EbsRootVolumeSize:n RepoUpgradeOnBoot:2872
    ~ KerberosAttributes:2873 ClusterArn:s>20<2048 OutpostArn:s>0<2048 StepConcurrencyLevel:n
    ~ PlacementGroups:2874 OSReleaseLabel:s EbsRootVolumeIops:n EbsRootVolumeThroughput:n
    ~ ExtendedSupport:b MonitoringConfiguration:2878
    {State:2858 StateChangeReason:2859 Timeline:2861 ErrorDetails:2862
    =STARTING|BOOTSTRAPPING|RUNNING|WAITING|TERMINATING|TERMINATED|TERMINATED_WITH_ERRORS
    {Code:2860 Message:s
    =INTERNAL_ERROR|VALIDATION_ERROR|INSTANCE_FAILURE|INSTANCE_FLEET_TIMEOUT|BOOTSTRAP_FAILURE|
    ~USER_REQUEST|STEP_FAILURE|ALL_STEPS_COMPLETED
    {CreationDateTime:s ReadyDateTime:s EndDateTime:s
    [2863
    {ErrorCode:s ErrorData:2864 ErrorMessage:s
    [2
    {Ec2KeyName:s Ec2SubnetId:s RequestedEc2SubnetIds:2846 Ec2AvailabilityZone:s
    ~ RequestedEc2AvailabilityZones:2846 IamInstanceProfile:s EmrManagedMasterSecurityGroup:s
    ~ EmrManagedSlaveSecurityGroup:s ServiceAccessSecurityGroup:s AdditionalMasterSecurityGroups:1
    ~ AdditionalSlaveSecurityGroups:1
    =INSTANCE_FLEET|INSTANCE_GROUP
    [2868
    {Name:s Version:s Args:1 AdditionalInfo:2
    [2870
    {Classification:s Configurations:2869 Properties:2
    =TERMINATE_AT_INSTANCE_HOUR|TERMINATE_AT_TASK_COMPLETION
    =SECURITY|NONE
    {Realm!:s>0<256 KdcAdminPassword!:s>0<256 CrossRealmTrustPrincipalPassword:s>0<256
    ~ ADDomainJoinUser:s>0<256 ADDomainJoinPassword:s>0<256
    [2875
    {InstanceRole!:2876 PlacementStrategy:2877
    =MASTER|CORE|TASK
    =SPREAD|PARTITION|CLUSTER|NONE
    {CloudWatchLogConfiguration:2879 S3LoggingConfiguration:2882
    {Enabled!:b LogGroupName:s>0<10280 LogStreamNamePrefix:s>0<10280 EncryptionKeyArn:s>0<10280
    ~ LogTypes:2880
    %2881
    [s>0<10280
    {LogTypeUploadPolicy:2883
    %2884
    =emr-managed|on-customer-s3only|disabled
    {JobFlows:2886
    [2887
    {JobFlowId!:s>0<256 Name!:s>0<256 LogUri:s>0<10280 LogEncryptionKmsKeyId:s>0<10280
    ~ AmiVersion:s>0<256 ExecutionStatusDetail!:2888 Instances!:2890 Steps:2896
    ~ BootstrapActions:2907 SupportedProducts:2846 VisibleToAllUsers:b JobFlowRole:s>0<10280
    ~ ServiceRole:s>0<10280 AutoScalingRole:s>0<10280 ScaleDownBehavior:2871
    {State!:2889 CreationDateTime!:s StartDateTime:s ReadyDateTime:s EndDateTime:s
    ~ LastStateChangeReason:s>0<10280
    =STARTING|BOOTSTRAPPING|RUNNING|WAITING|SHUTTING_DOWN|TERMINATED|COMPLETED|FAILED
    {MasterInstanceType!:s>1<256 MasterPublicDnsName:s>0<10280 MasterInstanceId:s>0<10280
    ~ SlaveInstanceType!:s>1<256 InstanceCount!:n InstanceGroups:2891 NormalizedInstanceHours:n
    ~ Ec2KeyName:s>0<256 Ec2SubnetId:s>0<256 Placement:2895 KeepJobFlowAliveWhenNoSteps:b
    ~ TerminationProtected:b UnhealthyNodeReplacement:b HadoopVersion:s>0<256
    [2892
    {InstanceGroupId:s>0<256 Name:s>0<256 Market!:2893 InstanceRole!:2876 BidPrice:s>0<256
    ~ InstanceType!:s>1<256 InstanceRequestCount!:n InstanceRunningCount!:n State!:2894
    ~ LastStateChangeReason:s>0<10280 CreationDateTime!:s StartDateTime:s ReadyDateTime:s
    ~ EndDateTime:s CustomAmiId:s>0<256
    =ON_DEMAND|SPOT
    =PROVISIONING|BOOTSTRAPPING|RUNNING|RECONFIGURING|RESIZING|SUSPENDED|TERMINATING|TERMINATED|
    ~ARRESTED|SHUTTING_DOWN|ENDED
    {AvailabilityZone:s>0<10280 AvailabilityZones:2846
    [2897
    {StepConfig!:2898 ExecutionStatusDetail!:2905
    {Name!:s>0<256 ActionOnFailure:2899 HadoopJarStep!:2900 StepMonitoringConfiguration:2903
    =TERMINATE_JOB_FLOW|TERMINATE_CLUSTER|CANCEL_AND_WAIT|CONTINUE
    {Properties:2901 Jar!:s>0<10280 MainClass:s>0<10280 Args:2881
    [2902
    {Key:s>0<10280 Value:s>0<10280
    {S3MonitoringConfiguration:2904
    {LogUri:s>0<10280 EncryptionKeyArn:s>0<10280
    {State!:2906 CreationDateTime!:s StartDateTime:s EndDateTime:s LastStateChangeReason:s>0<10280
    =PENDING|RUNNING|CONTINUE|COMPLETED|CANCELLED|FAILED|INTERRUPTED
    [2908
    {BootstrapActionConfig:2909
    {Name!:s>0<256 ScriptBootstrapAction!:2910
    {Path!:s>0<10280 Args:2881
    {NotebookExecution:2912
    {NotebookExecutionId:s>0<256 EditorId:s>0<256 ExecutionEngine:2913
    ~ NotebookExecutionName:s>0<256 NotebookParams:s>0<10280 Status:2915 StartTime:s EndTime:s
    ~ Arn:s>0<256 OutputNotebookURI:s>0<10280 LastStateChangeReason:s>0<10280
    ~ NotebookInstanceSecurityGroupId:s>0<256 Tags:2140 NotebookS3Location:2916
    ~ OutputNotebookS3Location:2916 OutputNotebookFormat:2917 EnvironmentVariables:2918
    {Id!:s>0<256 Type:2914 MasterInstanceSecurityGroupId:s>0<256 ExecutionRoleArn:s>20<2048
    =EMR
    =START_PENDING|STARTING|RUNNING|FINISHING|FINISHED|FAILING|FAILED|STOP_PENDING|STOPPING|STOPPED
    {Bucket:s>0<256 Key:s>1<10280
    =HTML
    %s>0<10280
    {PersistentAppUI:2920
    {PersistentAppUIId:s>0<256 PersistentAppUITypeList:2921 PersistentAppUIStatus:s>0<256
    ~ AuthorId:s>0<256 CreationTime:s LastModifiedTime:s LastStateChangeReason:s>0<10280 Tags:2140
    [2922
    =SHS|TEZ|YTS
    {ReleaseLabel:s Applications:2924 NextToken:s AvailableOSReleases:2926
    [2925
    {Name:s Version:s
    [2927
    {Label:s
    {Name:s>0<10280 SecurityConfiguration:s CreationDateTime:s
    {Step:2930
    {Id:s Name:s Config:2931 ActionOnFailure:2899 Status:2932 ExecutionRoleArn:s>0<2048 LogUri:s
    ~ EncryptionKeyArn:s
    {Jar:s Properties:2 MainClass:s Args:1
    {State:2933 StateChangeReason:2934 FailureDetails:2936 Timeline:2937
    =PENDING|CANCEL_PENDING|RUNNING|COMPLETED|CANCELLED|FAILED|INTERRUPTED
    {Code:2935 Message:s
    =NONE
    {Reason:s Message:s LogFile:s
    {CreationDateTime:s StartDateTime:s EndDateTime:s
    {Studio:2939
    {StudioId:s>0<256 StudioArn:s>0<256 Name:s>0<256 Description:s>0<256 AuthMode:2940
    ~ VpcId:s>0<256 SubnetIds:1 ServiceRole:s>0<10280 UserRole:s>0<10280
    ~ WorkspaceSecurityGroupId:s>0<256 EngineSecurityGroupId:s>0<256 Url:s>0<10280 CreationTime:s
    ~ DefaultS3Location:s>0<10280 IdpAuthUrl:s>0<10280 IdpRelayStateParameterName:s>0<256 Tags:2140
    ~ IdcInstanceArn:s>20<2048 TrustedIdentityPropagationEnabled:b IdcUserAssignment:2941
    ~ EncryptionKeyArn:s>0<10280
    =SSO|IAM
    =REQUIRED|OPTIONAL
    {AutoTerminationPolicy:2943
    {IdleTimeout:n
    {BlockPublicAccessConfiguration!:2945 BlockPublicAccessConfigurationMetadata!:2948
    {BlockPublicSecurityGroupRules!:b PermittedPublicSecurityGroupRuleRanges:2946
    [2947
    {MinRange!:n>-1<65535 MaxRange:n>-1<65535
    {CreationDateTime!:s CreatedByArn!:s>20<2048
    {Credentials:2950 ExpiresAt:s
    {UsernamePassword:2951
    {Username:s>0<256 Password:s>0<256
    {ManagedScalingPolicy:2953
    {ComputeLimits:2954 UtilizationPerformanceIndex:n>1<100 ScalingStrategy:2956
    {UnitType!:2955 MinimumCapacityUnits!:n MaximumCapacityUnits!:n MaximumOnDemandCapacityUnits:n
    ~ MaximumCoreCapacityUnits:n
    =InstanceFleetUnits|Instances|VCPU
    =DEFAULT|ADVANCED
    {PresignedURLReady:b PresignedURL:s>0<10280
    {SessionMapping:2959
    {StudioId:s>0<256 IdentityId:s>0<256 IdentityName:s>0<256 IdentityType:2960
    ~ SessionPolicyArn:s>0<256 CreationTime:s LastModifiedTime:s
    =USER|GROUP
    {BootstrapActions:2962 Marker:s
    [2963
    {Name:s ScriptPath:s Args:1
    {Clusters:2965 Marker:s
    [2966
    {Id:s Name:s Status:2857 NormalizedInstanceHours:n ClusterArn:s>20<2048 OutpostArn:s>0<2048
    {InstanceFleets:2968 Marker:s
    [2969
    {Id:s Name:s>0<256 Status:2970 InstanceFleetType:2876 TargetOnDemandCapacity:n>0
    ~ TargetSpotCapacity:n>0 ProvisionedOnDemandCapacity:n>0 ProvisionedSpotCapacity:n>0
    ~ InstanceTypeSpecifications:2974 LaunchSpecifications:2979 ResizeSpecifications:2988
    ~ Context:s>0<256
    {State:2971 StateChangeReason:2972 Timeline:2861
    =PROVISIONING|BOOTSTRAPPING|RUNNING|RESIZING|RECONFIGURING|SUSPENDED|TERMINATING|TERMINATED
    {Code:2973 Message:s
    =INTERNAL_ERROR|VALIDATION_ERROR|INSTANCE_FAILURE|CLUSTER_TERMINATED
    [2975
    {InstanceType:s>1<256 WeightedCapacity:n>0 BidPrice:s>0<256
    ~ BidPriceAsPercentageOfOnDemandPrice:n>0 Configurations:2869 EbsBlockDevices:2976
    ~ EbsOptimized:b CustomAmiId:s>0<256 Priority:n>0
    [2977
    {VolumeSpecification:2978 Device:s
    {VolumeType!:s Iops:n SizeInGB!:n Throughput:n>0
    {SpotSpecification:2980 OnDemandSpecification:2983
    {TimeoutDurationMinutes!:n>0 TimeoutAction!:2981 BlockDurationMinutes:n>0
    ~ AllocationStrategy:2982
    =SWITCH_TO_ON_DEMAND|TERMINATE_CLUSTER
    =capacity-optimized|price-capacity-optimized|lowest-price|diversified|
    ~capacity-optimized-prioritized
    {AllocationStrategy!:2984 CapacityReservationOptions:2985
    =lowest-price|prioritized
    {UsageStrategy:2986 CapacityReservationPreference:2987
    ~ CapacityReservationResourceGroupArn:s>0<256
    =use-capacity-reservations-first
    =open|none
    {SpotResizeSpecification:2989 OnDemandResizeSpecification:2990
    {TimeoutDurationMinutes:n>0 AllocationStrategy:2982
    {TimeoutDurationMinutes:n>0 AllocationStrategy:2984 CapacityReservationOptions:2985
    {InstanceGroups:2992 Marker:s
    [2993
    {Id:s Name:s Market:2893 InstanceGroupType:2876 BidPrice:s InstanceType:s>1<256
    ~ RequestedInstanceCount:n RunningInstanceCount:n Status:2994 Configurations:2869
    ~ ConfigurationsVersion:n LastSuccessfullyAppliedConfigurations:2869
    ~ LastSuccessfullyAppliedConfigurationsVersion:n EbsBlockDevices:2976 EbsOptimized:b
    ~ ShrinkPolicy:2995 AutoScalingPolicy:2997 CustomAmiId:s>0<256
    {State:2894 StateChangeReason:2972 Timeline:2861
    {DecommissionTimeout:n InstanceResizePolicy:2996
    {InstancesToTerminate:1 InstancesToProtect:1 InstanceTerminationTimeout:n
    {Status:2998 Constraints:3002 Rules:3003
    {State:2999 StateChangeReason:3000
    =PENDING|ATTACHING|ATTACHED|DETACHING|DETACHED|FAILED
    {Code:3001 Message:s
    =USER_REQUEST|PROVISION_FAILURE|CLEANUP_FAILURE
    {MinCapacity!:n MaxCapacity!:n
    [3004
    {Name!:s Description:s Action!:3005 Trigger!:3008
    {Market:2893 SimpleScalingPolicyConfiguration!:3006
    {AdjustmentType:3007 ScalingAdjustment!:n CoolDown:n
    =CHANGE_IN_CAPACITY|PERCENT_CHANGE_IN_CAPACITY|EXACT_CAPACITY
    {CloudWatchAlarmDefinition!:3009
    {ComparisonOperator!:3010 EvaluationPeriods:n MetricName!:s Namespace:s Period!:n
    ~ Statistic:3011 Threshold!:n>0 Unit:3012 Dimensions:2140
    =GREATER_THAN_OR_EQUAL|GREATER_THAN|LESS_THAN|LESS_THAN_OR_EQUAL
    =SAMPLE_COUNT|AVERAGE|SUM|MINIMUM|MAXIMUM
    =NONE|SECONDS|MICRO_SECONDS|MILLI_SECONDS|BYTES|KILO_BYTES|MEGA_BYTES|GIGA_BYTES|TERA_BYTES|
    ~BITS|KILO_BITS|MEGA_BITS|GIGA_BITS|TERA_BITS|PERCENT|COUNT|BYTES_PER_SECOND|
    ~KILO_BYTES_PER_SECOND|MEGA_BYTES_PER_SECOND|GIGA_BYTES_PER_SECOND|TERA_BYTES_PER_SECOND|
    ~BITS_PER_SECOND|KILO_BITS_PER_SECOND|MEGA_BITS_PER_SECOND|GIGA_BITS_PER_SECOND|
    ~TERA_BITS_PER_SECOND|COUNT_PER_SECOND
    {Instances:3014 Marker:s
    [3015
    {Id:s Ec2InstanceId:s PublicDnsName:s PublicIpAddress:s PrivateDnsName:s PrivateIpAddress:s
    ~ Status:3016 InstanceGroupId:s InstanceFleetId:s Market:2893 InstanceType:s>1<256
    ~ EbsVolumes:3020
    {State:3017 StateChangeReason:3018 Timeline:2861
    =AWAITING_FULFILLMENT|PROVISIONING|BOOTSTRAPPING|RUNNING|TERMINATED
    {Code:3019 Message:s
    =INTERNAL_ERROR|VALIDATION_ERROR|INSTANCE_FAILURE|BOOTSTRAP_FAILURE|CLUSTER_TERMINATED
    [3021
    {Device:s VolumeId:s
    {NotebookExecutions:3023 Marker:s
    [3024
    {NotebookExecutionId:s>0<256 EditorId:s>0<256 NotebookExecutionName:s>0<256 Status:2915
    ~ StartTime:s EndTime:s NotebookS3Location:2916 ExecutionEngineId:s>0<10280
    {ReleaseLabels:1 NextToken:s
    {SecurityConfigurations:3027 Marker:s
    [3028
    {Name:s>0<10280 CreationDateTime:s
    {Steps:3030 Marker:s
    [3031
    {Id:s Name:s Config:2931 ActionOnFailure:2899 Status:2932 LogUri:s EncryptionKeyArn:s
    {SessionMappings:3033 Marker:s
    [3034
    {StudioId:s>0<256 IdentityId:s>0<256 IdentityName:s>0<256 IdentityType:2960
    ~ SessionPolicyArn:s>0<256 CreationTime:s
    {Studios:3036 Marker:s
    [3037
    {StudioId:s>0<256 Name:s>0<256 VpcId:s>0<256 Description:s>0<256 Url:s>0<256 AuthMode:2940
    ~ CreationTime:s
    {SupportedInstanceTypes:3039 Marker:s
    [3040
    {Type:s MemoryGB:n StorageGB:n VCPU:n Is64BitsOnly:b InstanceFamilyId:s EbsOptimizedAvailable:b
    ~ EbsOptimizedByDefault:b NumberOfDisks:n EbsStorageOnly:b Architecture:s
    {StepConcurrencyLevel:n ExtendedSupport:b
    {ClusterId:s InstanceGroupId:s AutoScalingPolicy:2997 ClusterArn:s>20<2048
    {JobFlowId:s>0<256 ClusterArn:s>20<2048
    {NotebookExecutionId:s>0<256
    {id:s>1<64 virtualClusterId:s>1<64
    {id:s>1<64 name:s>1<64 arn:s>60<1024 createdAt:s
    {id:s>1<64 name:s>1<64 arn:s>60<1024 virtualClusterId:s>1<64
    {id:s>1<64 name:s>1<64 arn:s>60<1024
    {id:s>1<64
    {jobRun:3051
    {id:s>1<64 name:s>1<64 virtualClusterId:s>1<64 arn:s>60<1024 state:3052 clientToken:s>1<64
    ~ executionRoleArn:s>20<2048 releaseLabel:s>1<64 configurationOverrides:3053 jobDriver:3061
    ~ createdAt:s createdBy:s>20<2048 finishedAt:s stateDetails:s>1<256 failureReason:3065 tags:659
    ~ retryPolicyConfiguration:3066 retryPolicyExecution:3067
    =PENDING|SUBMITTED|RUNNING|FAILED|CANCELLED|CANCEL_PENDING|COMPLETED
    {applicationConfiguration:3054 monitoringConfiguration:3056
    [3055
    {classification!:s>1<1024 properties:1350 configurations:3054
    {managedLogs:3057 persistentAppUI:228 cloudWatchMonitoringConfiguration:3058
    ~ s3MonitoringConfiguration:3059 containerLogRotationConfiguration:3060
    {allowAWSToRetainLogs:228 encryptionKeyArn:s>3<2048
    {logGroupName!:s>1<512 logStreamNamePrefix:s>1<256
    {logUri!:s>1<10280
    {rotationSize!:s>3<12 maxFilesToKeep!:n>1<50
    {sparkSubmitJobDriver:3062 sparkSqlJobDriver:3064
    {entryPoint!:s>1<256 entryPointArguments:3063 sparkSubmitParameters:s>1<102400
    [s>1<10280
    {entryPoint:s>1<256 sparkSqlParameters:s>1<102400
    =INTERNAL_ERROR|USER_ERROR|VALIDATION_ERROR|CLUSTER_UNAVAILABLE
    {maxAttempts!:n
    {currentAttemptCount!:n
    {jobTemplate:3069
    {name:s>1<64 id:s>1<64 arn:s>60<1024 createdAt:s createdBy:s>20<2048 tags:659
    ~ jobTemplateData!:3070 kmsKeyArn:s>3<2048 decryptionError:s>1<2048
    {executionRoleArn!:s>4<2048 releaseLabel!:s>1<64 configurationOverrides:3071 jobDriver!:3061
    ~ parameterConfiguration:3075 jobTags:659
    {applicationConfiguration:3054 monitoringConfiguration:3072
    {persistentAppUI:s>1<512 cloudWatchMonitoringConfiguration:3073 s3MonitoringConfiguration:3074
    {logGroupName:s>1<512 logStreamNamePrefix:s>1<256
    {logUri:s>1<10280
    %3076
    {type:3077 defaultValue:s>1<1024
    =NUMBER|STRING
    {endpoint:3079
    {id:s>1<64 name:s>1<64 arn:s>60<1024 virtualClusterId:s>1<64 type:s>1<64 state:3080
    ~ releaseLabel:s>1<64 executionRoleArn:s>20<2048 certificateArn:s>44<2048
    ~ certificateAuthority:3081 configurationOverrides:3053 serverUrl:s>1<10280 createdAt:s
    ~ securityGroup:s>1<256 subnetIds:884 stateDetails:s>1<256 failureReason:3065 tags:659
    =CREATING|ACTIVE|TERMINATING|TERMINATED|TERMINATED_WITH_ERRORS
    {certificateArn:s>44<2048 certificateData:s<5000
    {securityConfiguration:3083
    {id:s>1<64 name:s>1<64 arn:s>60<1024 createdAt:s createdBy:s>20<2048
    ~ securityConfigurationData:3084 tags:659
    {authorizationConfiguration:3085
    {lakeFormationConfiguration:3086 encryptionConfiguration:3088
    {authorizedSessionTagValue:s>1<512 secureNamespaceInfo:3087 queryEngineRoleArn:s>20<2048
    {clusterId:s>1<100 namespace:s>1<63
    {inTransitEncryptionConfiguration:3089
    {tlsCertificateConfiguration:3090
    {certificateProviderType:3091 publicCertificateSecretArn:s>3<2048
    ~ privateCertificateSecretArn:s>3<2048
    =PEM
    {virtualCluster:3093
    {id:s>1<64 name:s>1<64 arn:s>60<1024 state:3094 containerProvider:3095 createdAt:s tags:659
    ~ securityConfigurationId:s>1<64
    =RUNNING|TERMINATING|TERMINATED|ARRESTED
    {type!:3096 id!:s>1<100 info:3097
    =EKS
    {eksInfo:3098
    {namespace:s>1<63 nodeLabel:s>1<64
    {id:s>1<64 credentials:3100 expiresAt:s
    {token:s>1
    {jobRuns:3102 nextToken:s>1<1024
    [3051
    {templates:3104 nextToken:s>1<1024
    [3069
    {endpoints:3106 nextToken:s>1<1024
    [3079
    {securityConfigurations:3108 nextToken:s>1<1024
    [3083
    {tags:659
    {virtualClusters:3111 nextToken:s>1<1024
    [3093
    {applicationId!:s>1<64 jobRunId!:s>1<64
    {applicationId!:s>1<64 name:s>1<64 arn!:s>60<1024
    {application!:3115
    {applicationId!:s>1<64 name:s>1<64 arn!:s>60<1024 releaseLabel!:s>1<64 type!:s>1<64 state!:3116
    ~ stateDetails:s>1<256 initialCapacity:3117 maximumCapacity:3120 createdAt!:s updatedAt!:s
    ~ tags:659 autoStartConfiguration:2707 autoStopConfiguration:3121 networkConfiguration:3122
    ~ architecture:3123 imageConfiguration:3124 workerTypeSpecifications:3125
    ~ runtimeConfiguration:3127 monitoringConfiguration:3130 diskEncryptionConfiguration:3137
    ~ interactiveConfiguration:3139 schedulerConfiguration:3140 identityCenterConfiguration:3141
    ~ jobLevelCostAllocationConfiguration:2707
    =CREATING|CREATED|STARTING|STARTED|STOPPING|STOPPED|TERMINATED
    %3118
    {workerCount!:n>1<1000000 workerConfiguration:3119
    {cpu!:s>1<15 memory!:s>1<15 disk:s>1<15 diskType:s
    {cpu!:s>1<15 memory!:s>1<15 disk:s>1<15
    {enabled:b idleTimeoutMinutes:n>1<10080
    {subnetIds:1711 securityGroupIds:1711
    =ARM64|X86_64
    {imageUri!:s>1<1024 resolvedImageDigest:s
    %3126
    {imageConfiguration:3124
    [3128
    {classification!:s>1<1024 properties:3129 configurations:3127
    %s>0<1024
    {s3MonitoringConfiguration:3131 managedPersistenceMonitoringConfiguration:3132
    ~ cloudWatchLoggingConfiguration:3133 prometheusMonitoringConfiguration:3136
    {logUri:s>1<10280 encryptionKeyArn:s>20<2048
    {enabled:b encryptionKeyArn:s>20<2048
    {enabled!:b logGroupName:s>1<512 logStreamNamePrefix:s>1<512 encryptionKeyArn:s>20<2048
    ~ logTypes:3134
    %3135
    [s>1<50
    {remoteWriteUrl:s>1<10280
    {encryptionContext:3138 encryptionKeyArn:s>20<2048
    %s>1<384
    {studioEnabled:b livyEndpointEnabled:b sessionEnabled:b
    {queueTimeoutMinutes:n maxConcurrentRuns:n
    {identityCenterInstanceArn:s>10<1024 identityCenterApplicationArn:s
    ~ userBackgroundSessionsEnabled:b
    {url:s>1<2048
    {jobRun!:3144
    {applicationId!:s>1<64 jobRunId!:s>1<64 name:s>1<256 arn!:s>60<1024 createdBy!:s>20<2048
    ~ createdAt!:s updatedAt!:s executionRole!:s>20<2048 executionIamPolicy:3145 state!:3147
    ~ stateDetails!:s>1<256 releaseLabel!:s>1<64 configurationOverrides:3148 jobDriver!:3149
    ~ tags:659 totalResourceUtilization:3152 networkConfiguration:3122
    ~ totalExecutionDurationSeconds:n executionTimeoutMinutes:n>0<1000000
    ~ billedResourceUtilization:3152 mode:3153 retryPolicy:3154 attempt:n>1 attemptCreatedAt:s
    ~ attemptUpdatedAt:s startedAt:s endedAt:s queuedDurationMilliseconds:n
    {policy:s>1<2048 policyArns:3146
    [s>20<2048
    =SUBMITTED|PENDING|SCHEDULED|RUNNING|SUCCESS|FAILED|CANCELLING|CANCELLED|QUEUED
    {applicationConfiguration:3127 monitoringConfiguration:3130 diskEncryptionConfiguration:3137
    {sparkSubmit:3150 hive:3151
    {entryPoint!:s>1<4096 entryPointArguments:546 sparkSubmitParameters:s>1<102400
    {query!:s>1<10280 initQueryFile:s>1<256 parameters:s>1<102400
    {vCPUHour:n memoryGBHour:n storageGBHour:n
    =BATCH|STREAMING
    {maxAttempts:n>1 maxFailedAttemptsPerHour:n>1
    {session!:3156
    {applicationId!:s>1<64 sessionId!:s>1<64 arn!:s>60<1024 name:s>1<256 state!:3157
    ~ stateDetails!:s>1<1024 releaseLabel!:s>1<64 executionRoleArn!:s>20<2048 createdBy!:s>20<2048
    ~ createdAt!:s updatedAt!:s startedAt:s endedAt:s idleSince:s configurationOverrides:3158
    ~ networkConfiguration:3122 idleTimeoutMinutes:n>0<1000000 tags:659
    ~ totalResourceUtilization:3152 billedResourceUtilization:3152 totalExecutionDurationSeconds:n
    =SUBMITTED|STARTING|STARTED|IDLE|BUSY|FAILED|TERMINATING|TERMINATED
    {runtimeConfiguration:3127
    {applicationId!:s>1<64 sessionId!:s>1<64 endpoint!:s>1<256 authToken!:s>1<8000
    ~ authTokenExpiresAt!:s
    {applications!:3161 nextToken:s>1<1024
    [3162
    {id!:s>1<64 name:s>1<64 arn!:s>60<1024 releaseLabel!:s>1<64 type!:s>1<64 state!:3116
    ~ stateDetails:s>1<256 createdAt!:s updatedAt!:s architecture:3123
    {jobRunAttempts!:3164 nextToken:s>1<1024
    [3165
    {applicationId!:s>1<64 id!:s>1<64 name:s>1<256 mode:3153 arn!:s>60<1024 createdBy!:s>20<2048
    ~ jobCreatedAt!:s createdAt!:s updatedAt!:s executionRole!:s>20<2048 state!:3147
    ~ stateDetails!:s>1<256 releaseLabel!:s>1<64 type:s attempt:n>1
    {jobRuns!:3167 nextToken:s>1<1024
    [3168
    {applicationId!:s>1<64 id!:s>1<64 name:s>1<256 mode:3153 arn!:s>60<1024 createdBy!:s>20<2048
    ~ createdAt!:s updatedAt!:s executionRole!:s>20<2048 state!:3147 stateDetails!:s>1<256
    ~ releaseLabel!:s>1<64 type:s attempt:n>1 attemptCreatedAt:s attemptUpdatedAt:s
    {sessions!:3170 nextToken:s>1<1024
    [3171
    {applicationId!:s>1<64 sessionId!:s>1<64 arn!:s>60<1024 name:s>1<256 state!:3157
    ~ stateDetails!:s>1<1024 releaseLabel!:s>1<64 executionRoleArn!:s>20<2048 createdBy!:s>20<2048
    ~ createdAt!:s updatedAt!:s
    {applicationId!:s>1<64 jobRunId!:s>1<64 arn!:s>60<1024
    {applicationId!:s>1<64 sessionId!:s>1<64 arn!:s>60<1024
    {applicationId!:s>1<64 sessionId!:s>1<64
    {ReplayArn:s>1<1600 State:3176 StateReason:s<512
    =STARTING|RUNNING|CANCELLING|COMPLETED|CANCELLED|FAILED
    {ApiDestinationArn:s>1<1600 ApiDestinationState:3178 CreationTime:s LastModifiedTime:s
    =ACTIVE|INACTIVE
    {ArchiveArn:s>1<1600 State:3180 StateReason:s<512 CreationTime:s
    =ENABLED|DISABLED|CREATING|UPDATING|CREATE_FAILED|UPDATE_FAILED
    {ConnectionArn:s>1<1600 ConnectionState:3182 CreationTime:s LastModifiedTime:s
    =CREATING|UPDATING|DELETING|AUTHORIZED|DEAUTHORIZED|AUTHORIZING|DEAUTHORIZING|ACTIVE|
    ~FAILED_CONNECTIVITY
    {Name:s>1<64 Arn:s>1<1600 RoutingConfig:3184 ReplicationConfig:3188 EventBuses:3189
    ~ RoleArn:s>1<256 State:3191
    {FailoverConfig!:3185
    {Primary!:3186 Secondary!:3187
    {HealthCheck!:s>1<1600
    {Route!:s>9<20
    {State:228
    [3190
    {EventBusArn!:s>1<512
    =ACTIVE|CREATING|UPDATING|DELETING|CREATE_FAILED|UPDATE_FAILED|DELETE_FAILED
    {EventBusArn:s Description:s<512 KmsKeyIdentifier:s<2048 DeadLetterConfig:3193 LogConfig:3194
    {Arn:s>1<1600
    {IncludeDetail:3195 Level:3196
    =NONE|FULL
    =OFF|ERROR|INFO|TRACE
    {EventSourceArn:s
    {ConnectionArn:s>1<1600 ConnectionState:3182 CreationTime:s LastModifiedTime:s
    ~ LastAuthorizedTime:s
    {ApiDestinationArn:s>1<1600 Name:s>1<64 Description:s<512 ApiDestinationState:3178
    ~ ConnectionArn:s>1<1600 InvocationEndpoint:s>1<2048 HttpMethod:3200
    ~ InvocationRateLimitPerSecond:n>1 CreationTime:s LastModifiedTime:s
    =POST|GET|HEAD|OPTIONS|PUT|PATCH|DELETE
    {ArchiveArn:s>1<1600 ArchiveName:s>1<48 EventSourceArn:s>1<1600 Description:s<512
    ~ EventPattern:s<4096 State:3180 StateReason:s<512 KmsKeyIdentifier:s<2048 RetentionDays:n>0
    ~ SizeBytes:n EventCount:n CreationTime:s
    {ConnectionArn:s>1<1600 Name:s>1<64 Description:s<512 InvocationConnectivityParameters:3203
    ~ ConnectionState:3182 StateReason:s<512 AuthorizationType:3205 SecretArn:s>20<2048
    ~ KmsKeyIdentifier:s<2048 AuthParameters:3206 CreationTime:s LastModifiedTime:s
    ~ LastAuthorizedTime:s
    {ResourceParameters!:3204
    {ResourceConfigurationArn!:s>0<2048 ResourceAssociationArn!:s>17<2048
    =BASIC|OAUTH_CLIENT_CREDENTIALS|API_KEY
    {BasicAuthParameters:3207 OAuthParameters:3208 ApiKeyAuthParameters:3216
    ~ InvocationHttpParameters:3211 ConnectivityParameters:3203
    {Username:s>1<512
    {ClientParameters:3209 AuthorizationEndpoint:s>1<2048 HttpMethod:3210 OAuthHttpParameters:3211
    {ClientID:s>1<512
    =GET|POST|PUT
    {HeaderParameters:3212 QueryStringParameters:3212 BodyParameters:3214
    [3213
    {Key:s<512 Value:s<512 IsValueSecret:b
    [3215
    {Key:s Value:s IsValueSecret:b
    {ApiKeyName:s>1<512
    {Name:s>1<64 Description:s<512 Arn:s>1<1600 RoutingConfig:3184 ReplicationConfig:3188
    ~ EventBuses:3189 RoleArn:s>1<256 EndpointId:s>1<50 EndpointUrl:s>1<256 State:3191
    ~ StateReason:s>1<512 CreationTime:s LastModifiedTime:s
    {Name:s Arn:s Description:s<512 KmsKeyIdentifier:s<2048 DeadLetterConfig:3193 Policy:s
    ~ LogConfig:3194 CreationTime:s LastModifiedTime:s
    {Arn:s CreatedBy:s CreationTime:s ExpirationTime:s Name:s State:3220
    =PENDING|ACTIVE|DELETED
    {Arn:s Name:s
    {ReplayName:s>1<64 ReplayArn:s>1<1600 Description:s<512 State:3176 StateReason:s<512
    ~ EventSourceArn:s>1<1600 Destination:3223 EventStartTime:s EventEndTime:s
    ~ EventLastReplayedTime:s ReplayStartTime:s ReplayEndTime:s
    {Arn!:s>1<1600 FilterArns:3224
    [s>1<1600
    {Name:s>1<64 Arn:s>1<1600 EventPattern:s<4096 ScheduleExpression:s<256 State:3226
    ~ Description:s<512 RoleArn:s>1<1600 ManagedBy:s>1<128 EventBusName:s>1<256 CreatedBy:s>1<128
    =ENABLED|DISABLED|ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS
    {ApiDestinations:3228 NextToken:s>1<2048
    [3229
    {ApiDestinationArn:s>1<1600 Name:s>1<64 ApiDestinationState:3178 ConnectionArn:s>1<1600
    ~ InvocationEndpoint:s>1<2048 HttpMethod:3200 InvocationRateLimitPerSecond:n>1 CreationTime:s
    ~ LastModifiedTime:s
    {Archives:3231 NextToken:s>1<2048
    [3232
    {ArchiveName:s>1<48 EventSourceArn:s>1<1600 State:3180 StateReason:s<512 RetentionDays:n>0
    ~ SizeBytes:n EventCount:n CreationTime:s
    {Connections:3234 NextToken:s>1<2048
    [3235
    {ConnectionArn:s>1<1600 Name:s>1<64 ConnectionState:3182 StateReason:s<512
    ~ AuthorizationType:3205 CreationTime:s LastModifiedTime:s LastAuthorizedTime:s
    {Endpoints:3237 NextToken:s>1<2048
    [3217
    {EventBuses:3239 NextToken:s>1<2048
    [3240
    {Name:s Arn:s Description:s<512 Policy:s CreationTime:s LastModifiedTime:s
    {EventSources:3242 NextToken:s>1<2048
    [3219
    {PartnerEventSourceAccounts:3244 NextToken:s>1<2048
    [3245
    {Account:s>12<12 CreationTime:s ExpirationTime:s State:3220
    {PartnerEventSources:3247 NextToken:s>1<2048
    [3221
    {Replays:3249 NextToken:s>1<2048
    [3250
    {ReplayName:s>1<64 EventSourceArn:s>1<1600 State:3176 StateReason:s<512 EventStartTime:s
    ~ EventEndTime:s EventLastReplayedTime:s ReplayStartTime:s ReplayEndTime:s
    {RuleNames:575 NextToken:s>1<2048
    {Rules:3253 NextToken:s>1<2048
    [3254
    {Name:s>1<64 Arn:s>1<1600 EventPattern:s<4096 State:3226 Description:s<512
    ~ ScheduleExpression:s<256 RoleArn:s>1<1600 ManagedBy:s>1<128 EventBusName:s>1<256
    {Targets:3256 NextToken:s>1<2048
    [3257
    {Id!:s>1<64 Arn!:s>1<1600 RoleArn:s>1<1600 Input:s<8192 InputPath:s<256 InputTransformer:3258
    ~ KinesisParameters:3259 RunCommandParameters:3260 EcsParameters:3263 BatchParameters:3274
    ~ SqsParameters:3277 HttpParameters:3278 RedshiftDataParameters:3280
    ~ SageMakerPipelineParameters:3282 DeadLetterConfig:3193 RetryPolicy:3285 AppSyncParameters:3286
    {InputPathsMap:287 InputTemplate!:s>1<8192
    {PartitionKeyPath!:s<256
    {RunCommandTargets!:3261
    [3262
    {Key!:s>1<128 Values!:884
    {TaskDefinitionArn!:s>1<1600 TaskCount:n>1 LaunchType:3264 NetworkConfiguration:3265
    ~ PlatformVersion:s Group:s CapacityProviderStrategy:3267 EnableECSManagedTags:b
    ~ EnableExecuteCommand:b PlacementConstraints:3269 PlacementStrategy:3271 PropagateTags:3273
    ~ ReferenceId:s<1024 Tags:1439
    =EC2|FARGATE|EXTERNAL
    {awsvpcConfiguration:3266
    {Subnets!:1 SecurityGroups:1 AssignPublicIp:228
    [3268
    {capacityProvider!:s>1<255 weight:n>0<1000 base:n>0<100000
    [3270
    {type:2435 expression:s<2000
    [3272
    {type:2438 field:s<255
    =TASK_DEFINITION
    {JobDefinition!:s JobName!:s ArrayProperties:3275 RetryStrategy:3276
    {Size:n
    {Attempts:n
    {MessageGroupId:s<100
    {PathParameterValues:1 HeaderParameters:3279 QueryStringParameters:3279
    %s<512
    {SecretManagerArn:s>1<1600 Database!:s>1<64 DbUser:s>1<128 Sql:s>1<100000 StatementName:s>1<500
    ~ WithEvent:b Sqls:3281
    [s>1<100000
    {PipelineParameterList:3283
    [3284
    {Name!:s>1<256 Value!:s<1024
    {MaximumRetryAttempts:n>0<185 MaximumEventAgeInSeconds:n>60<86400
    {GraphQLOperation:s>1<1048576
    {FailedEntryCount:n Entries:3288
    [3289
    {EventId:s<64 ErrorCode:s ErrorMessage:s
    {RuleArn:s>1<1600
    {FailedEntryCount:n FailedEntries:3292
    [3293
    {TargetId:s>1<64 ErrorCode:s ErrorMessage:s
    {ReplayArn:s>1<1600 State:3176 StateReason:s<512 ReplayStartTime:s
    {Result:b
    {Name:s>1<64 Arn:s>1<1600 RoutingConfig:3184 ReplicationConfig:3188 EventBuses:3189
    ~ RoleArn:s>1<256 EndpointId:s>1<50 EndpointUrl:s>1<256 State:3191
    {Arn:s Name:s>1<256 KmsKeyIdentifier:s<2048 Description:s<512 DeadLetterConfig:3193
    ~ LogConfig:3194
    {DeliveryStreamARN:s>1<512
    {DeliveryStreamDescription!:3300
    {DeliveryStreamName!:s>1<64 DeliveryStreamARN!:s>1<512 DeliveryStreamStatus!:3301
    ~ FailureDescription:3302 DeliveryStreamEncryptionConfiguration:3304 DeliveryStreamType!:3307
    ~ VersionId!:s>1<50 CreateTimestamp:s LastUpdateTimestamp:s Source:3308 Destinations!:3328
    ~ HasMoreDestinations!:b
    =CREATING|CREATING_FAILED|DELETING|DELETING_FAILED|ACTIVE
    {Type!:3303 Details!:s>1<1024
    =VPC_ENDPOINT_SERVICE_NAME_NOT_FOUND|VPC_INTERFACE_ENDPOINT_SERVICE_ACCESS_DENIED|
    ~RETIRE_KMS_GRANT_FAILED|CREATE_KMS_GRANT_FAILED|KMS_ACCESS_DENIED|DISABLED_KMS_KEY|
    ~INVALID_KMS_KEY|KMS_KEY_NOT_FOUND|KMS_OPT_IN_REQUIRED|CREATE_ENI_FAILED|DELETE_ENI_FAILED|
    ~SUBNET_NOT_FOUND|SECURITY_GROUP_NOT_FOUND|ENI_ACCESS_DENIED|SUBNET_ACCESS_DENIED|
    ~SECURITY_GROUP_ACCESS_DENIED|UNKNOWN_ERROR
    {KeyARN:s>1<512 KeyType:3305 Status:3306 FailureDescription:3302
    =AWS_OWNED_CMK|CUSTOMER_MANAGED_CMK
    =ENABLED|ENABLING|ENABLING_FAILED|DISABLED|DISABLING|DISABLING_FAILED
    =DirectPut|KinesisStreamAsSource|MSKAsSource|DatabaseAsSource
    {DirectPutSourceDescription:3309 KinesisStreamSourceDescription:3310 MSKSourceDescription:3311
    ~ DatabaseSourceDescription:3313
    {ThroughputHintInMBs:n>1<100
    {KinesisStreamARN:s>1<512 RoleARN:s>1<512 DeliveryStartTimestamp:s
    {MSKClusterARN:s>1<512 TopicName:s>1<255 AuthenticationConfiguration:3312
    ~ DeliveryStartTimestamp:s ReadFromTimestamp:s
    {RoleARN!:s>1<512 Connectivity!:1242
    {Type:3314 Endpoint:s>1<255 Port:n>0<65535 SSLMode:3315 Databases:3316 Tables:3317 Columns:3319
    ~ SurrogateKeys:3320 SnapshotWatermarkTable:s>1<129 SnapshotInfo:3321
    ~ DatabaseSourceAuthenticationConfiguration:3325 DatabaseSourceVPCConfiguration:3327
    =MySQL|PostgreSQL
    =Disabled|Enabled
    {Include:575 Exclude:575
    {Include:3318 Exclude:3318
    [s>1<129
    {Include:3320 Exclude:3320
    [s>1<194
    [3322
    {Id!:s>1<1024 Table!:s>1<129 RequestTimestamp!:s RequestedBy!:3323 Status!:3324
    ~ FailureDescription:3302
    =USER|FIREHOSE
    =IN_PROGRESS|COMPLETE|SUSPENDED
    {SecretsManagerConfiguration!:3326
    {SecretARN:s>1<2048 RoleARN:s>1<512 Enabled!:b
    {VpcEndpointServiceName!:s>47<255
    [3329
    {DestinationId!:s>1<100 S3DestinationDescription:3330 ExtendedS3DestinationDescription:3337
    ~ RedshiftDestinationDescription:3361 ElasticsearchDestinationDescription:3363
    ~ AmazonopensearchserviceDestinationDescription:3363 SplunkDestinationDescription:3370
    ~ HttpEndpointDestinationDescription:3374 SnowflakeDestinationDescription:3382
    ~ AmazonOpenSearchServerlessDestinationDescription:3386 IcebergDestinationDescription:3387
    {RoleARN!:s>1<512 BucketARN!:s>1<2048 Prefix:s>0<1024 ErrorOutputPrefix:s>0<1024
    ~ BufferingHints!:3331 CompressionFormat!:3332 EncryptionConfiguration!:3333
    ~ CloudWatchLoggingOptions:3336
    {SizeInMBs:n>1<128 IntervalInSeconds:n>0<900
    =UNCOMPRESSED|GZIP|ZIP|Snappy|HADOOP_SNAPPY
    {NoEncryptionConfig:3334 KMSEncryptionConfig:3335
    =NoEncryption
    {AWSKMSKeyARN!:s>1<512
    {Enabled:b LogGroupName:s>0<512 LogStreamName:s>0<512
    {RoleARN!:s>1<512 BucketARN!:s>1<2048 Prefix:s>0<1024 ErrorOutputPrefix:s>0<1024
    ~ BufferingHints!:3331 CompressionFormat!:3332 EncryptionConfiguration!:3333
    ~ CloudWatchLoggingOptions:3336 ProcessingConfiguration:3338 S3BackupMode:3315
    ~ S3BackupDescription:3330 DataFormatConversionConfiguration:3345
    ~ DynamicPartitioningConfiguration:3359 FileExtension:s>0<128 CustomTimeZone:s>0<50
    {Enabled:b Processors:3339
    [3340
    {Type!:3341 Parameters:3342
    =RecordDeAggregation|Decompression|CloudWatchLogProcessing|Lambda|MetadataExtraction|
    ~AppendDelimiterToRecord
    [3343
    {ParameterName!:3344 ParameterValue!:s>1<5120
    =LambdaArn|NumberOfRetries|MetadataExtractionQuery|JsonParsingEngine|RoleArn|BufferSizeInMBs|
    ~BufferIntervalInSeconds|SubRecordType|Delimiter|CompressionFormat|DataMessageExtraction
    {SchemaConfiguration:3346 InputFormatConfiguration:3347 OutputFormatConfiguration:3351 Enabled:b
    {RoleARN:s>1<1024 CatalogId:s>1<1024 DatabaseName:s>1<1024 TableName:s>1<1024 Region:s>1<1024
    ~ VersionId:s>1<1024
    {Deserializer:3348
    {OpenXJsonSerDe:3349 HiveJsonSerDe:3350
    {ConvertDotsInJsonKeysToUnderscores:b CaseInsensitive:b ColumnToJsonKeyMappings:1350
    {TimestampFormats:149
    {Serializer:3352
    {ParquetSerDe:3353 OrcSerDe:3356
    {BlockSizeBytes:n>67108864 PageSizeBytes:n>65536 Compression:3354 EnableDictionaryCompression:b
    ~ MaxPaddingBytes:n>0 WriterVersion:3355
    =UNCOMPRESSED|GZIP|SNAPPY
    =V1|V2
    {StripeSizeBytes:n>8388608 BlockSizeBytes:n>67108864 RowIndexStride:n>1000 EnablePadding:b
    ~ PaddingTolerance:n>0<1 Compression:3357 BloomFilterColumns:149
    ~ BloomFilterFalsePositiveProbability:n>0<1 DictionaryKeyThreshold:n>0<1 FormatVersion:3358
    =NONE|ZLIB|SNAPPY
    =V0_11|V0_12
    {RetryOptions:3360 Enabled:b
    {DurationInSeconds:n>0<7200
    {RoleARN!:s>1<512 ClusterJDBCURL!:s>1<512 CopyCommand!:3362 Username:s>1<512 RetryOptions:3360
    ~ S3DestinationDescription!:3330 ProcessingConfiguration:3338 S3BackupMode:3315
    ~ S3BackupDescription:3330 CloudWatchLoggingOptions:3336 SecretsManagerConfiguration:3326
    {DataTableName!:s>1<512 DataTableColumns:s>0<10240 CopyOptions:s>0<10240
    {RoleARN:s>1<512 DomainARN:s>1<512 ClusterEndpoint:s>1<512 IndexName:s>1<80 TypeName:s>0<100
    ~ IndexRotationPeriod:3364 BufferingHints:3365 RetryOptions:3360 S3BackupMode:3366
    ~ S3DestinationDescription:3330 ProcessingConfiguration:3338 CloudWatchLoggingOptions:3336
    ~ VpcConfigurationDescription:3367 DocumentIdOptions:3368
    =NoRotation|OneHour|OneDay|OneWeek|OneMonth
    {IntervalInSeconds:n>0<900 SizeInMBs:n>1<100
    =FailedDocumentsOnly|AllDocuments
    {SubnetIds!:149 RoleARN!:s>1<512 SecurityGroupIds!:149 VpcId!:s>1<1024
    {DefaultDocumentIdFormat!:3369
    =FIREHOSE_DEFAULT|NO_DOCUMENT_ID
    {HECEndpoint:s>0<2048 HECEndpointType:3371 HECToken:s>0<2048
    ~ HECAcknowledgmentTimeoutInSeconds:n>180<600 RetryOptions:3360 S3BackupMode:3372
    ~ S3DestinationDescription:3330 ProcessingConfiguration:3338 CloudWatchLoggingOptions:3336
    ~ BufferingHints:3373 SecretsManagerConfiguration:3326
    =Raw|Event
    =FailedEventsOnly|AllEvents
    {IntervalInSeconds:n>0<60 SizeInMBs:n>1<5
    {EndpointConfiguration:3375 BufferingHints:3376 CloudWatchLoggingOptions:3336
    ~ RequestConfiguration:3377 ProcessingConfiguration:3338 RoleARN:s>1<512 RetryOptions:3360
    ~ S3BackupMode:3381 S3DestinationDescription:3330 SecretsManagerConfiguration:3326
    {Url:s>1<1000 Name:s>1<256
    {SizeInMBs:n>1<64 IntervalInSeconds:n>0<900
    {ContentEncoding:3378 CommonAttributes:3379
    =NONE|GZIP
    [3380
    {AttributeName!:s>1<256 AttributeValue!:s>0<1024
    =FailedDataOnly|AllData
    {AccountUrl:s>24<2048 User:s>1<255 Database:s>1<255 Schema:s>1<255 Table:s>1<255
    ~ SnowflakeRoleConfiguration:3383 DataLoadingOption:3384 MetaDataColumnName:s>1<255
    ~ ContentColumnName:s>1<255 SnowflakeVpcConfiguration:3385 CloudWatchLoggingOptions:3336
    ~ ProcessingConfiguration:3338 RoleARN:s>1<512 RetryOptions:3360 S3BackupMode:3381
    ~ S3DestinationDescription:3330 SecretsManagerConfiguration:3326 BufferingHints:3331
    {Enabled:b SnowflakeRole:s>1<255
    =JSON_MAPPING|VARIANT_CONTENT_MAPPING|VARIANT_CONTENT_AND_METADATA_MAPPING
    {PrivateLinkVpceId!:s>47<255
    {RoleARN:s>1<512 CollectionEndpoint:s>1<512 IndexName:s>1<80 BufferingHints:3365
    ~ RetryOptions:3360 S3BackupMode:3366 S3DestinationDescription:3330
    ~ ProcessingConfiguration:3338 CloudWatchLoggingOptions:3336 VpcConfigurationDescription:3367
    {DestinationTableConfigurationList:3388 SchemaEvolutionConfiguration:3393
    ~ TableCreationConfiguration:3393 BufferingHints:3331 CloudWatchLoggingOptions:3336
    ~ ProcessingConfiguration:3338 S3BackupMode:3381 RetryOptions:3360 RoleARN:s>1<512 AppendOnly:b
    ~ CatalogConfiguration:3394 S3DestinationDescription:3330
    [3389
    {DestinationTableName!:s>1<255 DestinationDatabaseName!:s>1<255 UniqueKeys:149
    ~ PartitionSpec:3390 S3ErrorOutputPrefix:s>0<1024
    {Identity:3391
    [3392
    {SourceName!:s>1<1024
    {Enabled!:b
    {CatalogARN:s>1<512 WarehouseLocation:s>1<2048
    {DeliveryStreamNames!:575 HasMoreDeliveryStreams!:b
    {Tags!:1832 HasMoreTags!:b
    {RecordId!:s>1 Encrypted:b
    {FailedPutCount!:n>0 Encrypted:b RequestResponses!:3399
    [3400
    {RecordId:s>1 ErrorCode:s ErrorMessage:s
    {Errors:3402
    [3403
    {PartitionValues:149 ErrorDetail:3404
    {ErrorCode:s>1<255 ErrorMessage:s>0<2048
    {Succeeded:1393 Errors:3406
    %3404
    {Errors:3408
    [3409
    {TableName:s>1<255 ErrorDetail:3404
    {Errors:3411
    [3412
    {TableName:s>1<255 VersionId:s>1<255 ErrorDetail:3404
    {Blueprints:3414 MissingBlueprints:252
    [3415
    {Name:s>1<128 Description:s>1<512 CreatedOn:s LastModifiedOn:s ParameterSpec:s>1<131072
    ~ BlueprintLocation:s BlueprintServiceLocation:s Status:3416 ErrorMessage:s
    ~ LastActiveDefinition:3417
    =CREATING|ACTIVE|UPDATING|FAILED
    {Description:s>1<512 LastModifiedOn:s ParameterSpec:s>1<131072 BlueprintLocation:s
    ~ BlueprintServiceLocation:s
    {Crawlers:3419 CrawlersNotFound:1393
    [3420
    {Name:s>1<255 Role:s Targets:3421 DatabaseName:s Description:s>0<2048 Classifiers:1393
    ~ RecrawlPolicy:3438 SchemaChangePolicy:3440 LineageConfiguration:3443 State:3444
    ~ TablePrefix:s>0<128 Schedule:3445 CrawlElapsedTime:n CreationTime:s LastUpdated:s
    ~ LastCrawl:3447 Version:n Configuration:s CrawlerSecurityConfiguration:s>0<128
    ~ LakeFormationConfiguration:3449
    {S3Targets:3422 JdbcTargets:3424 MongoDBTargets:3428 DynamoDBTargets:3430 CatalogTargets:3432
    ~ DeltaTargets:3434 IcebergTargets:3436 HudiTargets:3436
    [3423
    {Path:s Exclusions:1 ConnectionName:s SampleSize:n EventQueueArn:s DlqEventQueueArn:s
    [3425
    {ConnectionName:s Path:s Exclusions:1 EnableAdditionalMetadata:3426
    [3427
    =COMMENTS|RAWTYPES
    [3429
    {ConnectionName:s Path:s ScanAll:b
    [3431
    {Path:s scanAll:b scanRate:n
    [3433
    {DatabaseName!:s>1<255 Tables!:1393 ConnectionName:s EventQueueArn:s DlqEventQueueArn:s
    [3435
    {DeltaTables:1 ConnectionName:s WriteManifest:b CreateNativeDeltaTable:b
    [3437
    {Paths:1 ConnectionName:s Exclusions:1 MaximumTraversalDepth:n
    {RecrawlBehavior:3439
    =CRAWL_EVERYTHING|CRAWL_NEW_FOLDERS_ONLY|CRAWL_EVENT_MODE
    {UpdateBehavior:3441 DeleteBehavior:3442
    =LOG|UPDATE_IN_DATABASE
    =LOG|DELETE_FROM_DATABASE|DEPRECATE_IN_DATABASE
    {CrawlerLineageSettings:1877
    =READY|RUNNING|STOPPING
    {ScheduleExpression:s State:3446
    =SCHEDULED|NOT_SCHEDULED|TRANSITIONING
    {Status:3448 ErrorMessage:s>0<2048 LogGroup:s>1<512 LogStream:s>1<512 MessagePrefix:s>1<255
    ~ StartTime:s
    =SUCCEEDED|CANCELLED|FAILED
    {UseLakeFormationCredentials:b AccountId:s>0<12
    {CustomEntityTypes:3451 CustomEntityTypesNotFound:1393
    [3452
    {Name!:s>1<255 RegexString!:s>1<255 ContextWords:1393
    {Results!:3454 ResultsNotFound:1393
    [3455
    {ResultId:s>1<255 ProfileId:s>1<255 Score:n>0<1 DataSource:3456 RulesetName:s>1<255
    ~ EvaluationContext:s StartedOn:s CompletedOn:s JobName:s>1<255 JobRunId:s>1<255
    ~ RulesetEvaluationRunId:s>1<255 RuleResults:3460 AnalyzerResults:3464 Observations:3466
    ~ AggregatedMetrics:3470
    {GlueTable:3457 DataQualityGlueTable:3459
    {DatabaseName!:s>1<255 TableName!:s>1<255 CatalogId:s>1<255 ConnectionName:s>1<255
    ~ AdditionalOptions:3458
    %s>0<2048
    {DatabaseName!:s>1<255 TableName!:s>1<255 CatalogId:s>1<255 ConnectionName:s>1<255
    ~ AdditionalOptions:3458 PreProcessingQuery:s>0<51200
    [3461
    {Name:s>1<255 Description:s>0<2048 EvaluationMessage:s>0<2048 Result:3462 EvaluatedMetrics:412
    ~ EvaluatedRule:s>0<2048 RuleMetrics:412 Labels:3463
    =PASS|FAIL|ERROR
    %s>1<255
    [3465
    {Name:s>1<255 Description:s>0<2048 EvaluationMessage:s>0<2048 EvaluatedMetrics:412
    [3467
    {Description:s>0<2048 MetricBasedObservation:3468
    {MetricName:s>1<255 StatisticId:s>1<255 MetricValues:3469 NewRules:1393
    {ActualValue:n ExpectedValue:n LowerLimit:n UpperLimit:n
    {TotalRowsProcessed:n TotalRowsPassed:n TotalRowsFailed:n TotalRulesProcessed:n
    ~ TotalRulesPassed:n TotalRulesFailed:n
    {DevEndpoints:3472 DevEndpointsNotFound:1
    [3473
    {EndpointName:s RoleArn:s SecurityGroupIds:1 SubnetId:s YarnEndpointAddress:s PrivateAddress:s
    ~ ZeppelinRemoteSparkInterpreterPort:n PublicAddress:s Status:s WorkerType:3474
    ~ GlueVersion:s>1<255 NumberOfWorkers:n NumberOfNodes:n AvailabilityZone:s VpcId:s
    ~ ExtraPythonLibsS3Path:s ExtraJarsS3Path:s FailureReason:s LastUpdateStatus:s
    ~ CreatedTimestamp:s LastModifiedTimestamp:s PublicKey:s PublicKeys:1
    ~ SecurityConfiguration:s>1<255 Arguments:2
    =Standard|G.1X|G.2X|G.025X|G.4X|G.8X|Z.2X
    {Jobs:3476 JobsNotFound:1393
    [3477
    {Name:s>1<255 JobMode:3478 JobRunQueuingEnabled:b Description:s>0<2048 LogUri:s Role:s
    ~ CreatedOn:s LastModifiedOn:s ExecutionProperty:3479 Command:3480 DefaultArguments:2
    ~ NonOverridableArguments:2 Connections:3481 MaxRetries:n AllocatedCapacity:n Timeout:n>1
    ~ MaxCapacity:n WorkerType:3474 NumberOfWorkers:n SecurityConfiguration:s>1<255
    ~ NotificationProperty:3483 GlueVersion:s>1<255 CodeGenConfigurationNodes:3484
    ~ ExecutionClass:3620 SourceControlDetails:3621 MaintenanceWindow:s ProfileName:s>1<255
    =SCRIPT|VISUAL|NOTEBOOK
    {MaxConcurrentRuns:n
    {Name:s ScriptLocation:s<400000 PythonVersion:s Runtime:s<64
    {Connections:3482
    [s<255
    {NotifyDelayAfter:n>1
    %3485
    {AthenaConnectorSource:3486 JDBCConnectorSource:3491 SparkConnectorSource:3495
    ~ CatalogSource:3496 RedshiftSource:3497 S3CatalogSource:3498 S3CsvSource:3500
    ~ S3JsonSource:3505 S3ParquetSource:3506 RelationalCatalogSource:3508
    ~ DynamoDBCatalogSource:3509 JDBCConnectorTarget:3511 SparkConnectorTarget:3512
    ~ CatalogTarget:3513 RedshiftTarget:3515 S3CatalogTarget:3517 S3GlueParquetTarget:3521
    ~ S3DirectTarget:3523 ApplyMapping:3525 SelectFields:3528 DropFields:3528 RenameField:3529
    ~ Spigot:3530 Join:3531 SplitFields:3528 SelectFromCollection:3535 FillMissingValues:3536
    ~ Filter:3537 CustomCode:3545 SparkSQL:3546 DirectKinesisSource:3549 DirectKafkaSource:3553
    ~ CatalogKinesisSource:3555 CatalogKafkaSource:3556 DropNullFields:3557 Merge:3562 Union:3563
    ~ PIIDetection:3565 Aggregate:3567 DropDuplicates:3571 GovernedCatalogTarget:3572
    ~ GovernedCatalogSource:3498 MicrosoftSQLServerCatalogSource:3508 MySQLCatalogSource:3508
    ~ OracleSQLCatalogSource:3508 PostgreSQLCatalogSource:3508 MicrosoftSQLServerCatalogTarget:3573
    ~ MySQLCatalogTarget:3573 OracleSQLCatalogTarget:3573 PostgreSQLCatalogTarget:3573 Route:3574
    ~ DynamicTransform:3577 EvaluateDataQuality:3581 S3CatalogHudiSource:3586
    ~ CatalogHudiSource:3586 S3HudiSource:3587 S3HudiCatalogTarget:3588 S3HudiDirectTarget:3589
    ~ DirectJDBCSource:3591 S3CatalogDeltaSource:3593 CatalogDeltaSource:3593 S3DeltaSource:3594
    ~ S3DeltaCatalogTarget:3595 S3DeltaDirectTarget:3596 AmazonRedshiftSource:3598
    ~ AmazonRedshiftTarget:3602 EvaluateDataQualityMultiFrame:3603 Recipe:3604 SnowflakeSource:3606
    ~ SnowflakeTarget:3608 ConnectorDataSource:3609 ConnectorDataTarget:3610
    ~ S3CatalogIcebergSource:3611 CatalogIcebergSource:3611 S3IcebergCatalogTarget:3612
    ~ S3IcebergDirectTarget:3613 S3ExcelSource:3614 S3HyperDirectTarget:3615
    ~ DynamoDBELTConnectorSource:3617
    {Name!:s ConnectionName!:s ConnectorName!:s ConnectionType!:s ConnectionTable:s SchemaName!:s
    ~ OutputSchemas:3487
    [3488
    {Columns:3489
    [3490
    {Name!:s>0<1024 Type:s>0<131072 GlueStudioType:s>0<131072
    {Name!:s ConnectionName!:s ConnectorName!:s ConnectionType!:s AdditionalOptions:3492
    ~ ConnectionTable:s Query:s OutputSchemas:3487
    {FilterPredicate:s PartitionColumn:s LowerBound:n>0 UpperBound:n>0 NumPartitions:n>0
    ~ JobBookmarkKeys:1 JobBookmarkKeysSortOrder:s DataTypeMapping:3493
    %3494
    =DATE|STRING|TIMESTAMP|INT|FLOAT|LONG|BIGDECIMAL|BYTE|SHORT|DOUBLE
    {Name!:s ConnectionName!:s ConnectorName!:s ConnectionType!:s AdditionalOptions:2
    ~ OutputSchemas:3487
    {Name!:s Database!:s Table!:s PartitionPredicate:s OutputSchemas:3487
    {Name!:s Database!:s Table!:s RedshiftTmpDir:s TmpDirIAMRole:s
    {Name!:s Database!:s Table!:s PartitionPredicate:s AdditionalOptions:3499
    {BoundedSize:n BoundedFiles:n
    {Name!:s Paths!:1 CompressionType:3501 Exclusions:1 GroupSize:s GroupFiles:s Recurse:b
    ~ MaxBand:n>0 MaxFilesInBand:n>0 AdditionalOptions:3502 Separator!:3503 Escaper:s
    ~ QuoteChar!:3504 Multiline:b WithHeader:b WriteHeader:b SkipFirst:b OptimizePerformance:b
    ~ OutputSchemas:3487
    =gzip|bzip2
    {BoundedSize:n BoundedFiles:n EnableSamplePath:b SamplePath:s
    =comma|ctrla|pipe|semicolon|tab
    =quote|quillemet|single_quote|disabled
    {Name!:s Paths!:1 CompressionType:3501 Exclusions:1 GroupSize:s GroupFiles:s Recurse:b
    ~ MaxBand:n>0 MaxFilesInBand:n>0 AdditionalOptions:3502 JsonPath:s Multiline:b
    ~ OutputSchemas:3487
    {Name!:s Paths!:1 CompressionType:3507 Exclusions:1 GroupSize:s GroupFiles:s Recurse:b
    ~ MaxBand:n>0 MaxFilesInBand:n>0 AdditionalOptions:3502 OutputSchemas:3487
    =snappy|lzo|gzip|brotli|lz4|uncompressed|none
    {Name!:s Database!:s Table!:s
    {Name!:s Database!:s Table!:s PitrEnabled:b AdditionalOptions:3510
    {DynamodbExport:s DynamodbUnnestDDBJson:b
    {Name!:s Inputs!:1 ConnectionName!:s ConnectionTable!:s ConnectorName!:s ConnectionType!:s
    ~ AdditionalOptions:2 OutputSchemas:3487
    {Name!:s Inputs!:1 ConnectionName!:s ConnectorName!:s ConnectionType!:s AdditionalOptions:2
    ~ OutputSchemas:3487
    {Name!:s Inputs!:1 PartitionKeys:3514 Database!:s Table!:s
    [1
    {Name!:s Inputs!:1 Database!:s Table!:s RedshiftTmpDir:s TmpDirIAMRole:s
    ~ UpsertRedshiftOptions:3516
    {TableLocation:s ConnectionName:s UpsertKeys:1
    {Name!:s Inputs!:1 PartitionKeys:3514 Table!:s Database!:s SchemaChangePolicy:3518
    ~ AutoDataQuality:3520
    {EnableUpdateCatalog:b UpdateBehavior:3519
    =UPDATE_IN_DATABASE|LOG
    {IsEnabled:b EvaluationContext:s
    {Name!:s Inputs!:1 PartitionKeys:3514 Path!:s Compression:3507 NumberTargetPartitions:s
    ~ SchemaChangePolicy:3522 AutoDataQuality:3520
    {EnableUpdateCatalog:b UpdateBehavior:3519 Table:s Database:s
    {Name!:s Inputs!:1 PartitionKeys:3514 Path!:s Compression:s NumberTargetPartitions:s
    ~ Format!:3524 SchemaChangePolicy:3522 AutoDataQuality:3520 OutputSchemas:3487
    =json|csv|avro|orc|parquet|hudi|delta|iceberg|hyper|xml
    {Name!:s Inputs!:1 Mapping!:3526
    [3527
    {ToKey:s FromPath:1 FromType:s ToType:s Dropped:b Children:3526
    {Name!:s Inputs!:1 Paths!:3514
    {Name!:s Inputs!:1 SourcePath!:1 TargetPath!:1
    {Name!:s Inputs!:1 Path!:s Topk:n>0<100 Prob:n>0<1
    {Name!:s Inputs!:1 JoinType!:3532 Columns!:3533
    =equijoin|left|right|outer|leftsemi|leftanti
    [3534
    {From!:s Keys!:3514
    {Name!:s Inputs!:1 Index!:n>0
    {Name!:s Inputs!:1 ImputedPath!:s FilledPath:s
    {Name!:s Inputs!:1 LogicalOperator!:3538 Filters!:3539
    =AND|OR
    [3540
    {Operation!:3541 Negated:b Values!:3542
    =EQ|LT|GT|LTE|GTE|REGEX|ISNULL
    [3543
    {Type!:3544 Value!:1
    =COLUMNEXTRACTED|CONSTANT
    {Name!:s Inputs!:1 Code!:s ClassName!:s OutputSchemas:3487
    {Name!:s Inputs!:1 SqlQuery!:s SqlAliases!:3547 OutputSchemas:3487
    [3548
    {From!:s Alias!:s
    {Name!:s WindowSize:n>0 DetectSchema:b StreamingOptions:3550 DataPreviewOptions:3552
    {EndpointUrl:s StreamName:s Classification:s Delimiter:s StartingPosition:3551
    ~ MaxFetchTimeInMs:n>0 MaxFetchRecordsPerShard:n>0 MaxRecordPerRead:n>0
    ~ AddIdleTimeBetweenReads:b IdleTimeBetweenReadsInMs:n>0 DescribeShardInterval:n>0
    ~ NumRetries:n>0 RetryIntervalMs:n>0 MaxRetryIntervalMs:n>0 AvoidEmptyBatches:b StreamArn:s
    ~ RoleArn:s RoleSessionName:s AddRecordTimestamp:s EmitConsumerLagMetrics:s StartingTimestamp:s
    ~ FanoutConsumerARN:s
    =latest|trim_horizon|earliest|timestamp
    {PollingTime:n>10 RecordPollingLimit:n>1
    {Name!:s StreamingOptions:3554 WindowSize:n>0 DetectSchema:b DataPreviewOptions:3552
    {BootstrapServers:s SecurityProtocol:s ConnectionName:s TopicName:s Assign:s SubscribePattern:s
    ~ Classification:s Delimiter:s StartingOffsets:s EndingOffsets:s PollTimeoutMs:n>0
    ~ NumRetries:n>0 RetryIntervalMs:n>0 MaxOffsetsPerTrigger:n>0 MinPartitions:n>0
    ~ IncludeHeaders:b AddRecordTimestamp:s EmitConsumerLagMetrics:s StartingTimestamp:s
    {Name!:s WindowSize:n>0 DetectSchema:b Table!:s Database!:s StreamingOptions:3550
    ~ DataPreviewOptions:3552
    {Name!:s WindowSize:n>0 DetectSchema:b Table!:s Database!:s StreamingOptions:3554
    ~ DataPreviewOptions:3552
    {Name!:s Inputs!:1 NullCheckBoxList:3558 NullTextList:3559
    {IsEmpty:b IsNullString:b IsNegOne:b
    [3560
    {Value!:s Datatype!:3561
    {Id!:s Label!:s
    {Name!:s Inputs!:1 Source!:s PrimaryKeys!:3514
    {Name!:s Inputs!:1 UnionType!:3564
    =ALL|DISTINCT
    {Name!:s Inputs!:1 PiiType!:3566 EntityTypesToDetect!:1 OutputColumnName:s SampleFraction:n>0<1
    ~ ThresholdFraction:n>0<1 MaskValue:s>0<256 RedactText:s RedactChar:s MatchPattern:s
    ~ NumLeftCharsToExclude:n>0 NumRightCharsToExclude:n>0 DetectionParameters:s
    ~ DetectionSensitivity:s
    =RowAudit|RowHashing|RowMasking|RowPartialMasking|ColumnAudit|ColumnHashing|ColumnMasking
    {Name!:s Inputs!:1 Groups!:3514 Aggs!:3568
    [3569
    {Column!:1 AggFunc!:3570
    =avg|countDistinct|count|first|last|kurtosis|max|min|skewness|stddev_samp|stddev_pop|sum|
    ~sumDistinct|var_samp|var_pop
    {Name!:s Inputs!:1 Columns:3514
    {Name!:s Inputs!:1 PartitionKeys:3514 Table!:s Database!:s SchemaChangePolicy:3518
    {Name!:s Inputs!:1 Database!:s Table!:s
    {Name!:s Inputs!:1 GroupFiltersList!:3575
    [3576
    {GroupName!:s Filters!:3539 LogicalOperator!:3538
    {Name!:s TransformName!:s Inputs!:1 Parameters:3578 FunctionName!:s Path!:s Version:s
    ~ OutputSchemas:3487
    [3579
    {Name!:s Type!:3580 ValidationRule:s ValidationMessage:s Value:1 ListType:3580 IsOptional:b
    =str|int|float|complex|bool|list|null
    {Name!:s Inputs!:1 Ruleset!:s>1<65536 Output:3582 PublishingOptions:3583
    ~ StopJobOnFailureOptions:3584
    =PrimaryInput|EvaluationResults
    {EvaluationContext:s ResultsS3Prefix:s CloudWatchMetricsEnabled:b ResultsPublishingEnabled:b
    {StopJobOnFailureTiming:3585
    =Immediate|AfterDataLoad
    {Name!:s Database!:s Table!:s AdditionalHudiOptions:2 OutputSchemas:3487
    {Name!:s Paths!:1 AdditionalHudiOptions:2 AdditionalOptions:3502 OutputSchemas:3487
    {Name!:s Inputs!:1 PartitionKeys:3514 Table!:s Database!:s AdditionalOptions!:2
    ~ SchemaChangePolicy:3518 AutoDataQuality:3520 OutputSchemas:3487
    {Name!:s Inputs!:1 Path!:s Compression!:3590 NumberTargetPartitions:s PartitionKeys:3514
    ~ Format!:3524 AdditionalOptions!:2 SchemaChangePolicy:3522 AutoDataQuality:3520
    =gzip|lzo|uncompressed|snappy
    {Name!:s Database!:s Table!:s ConnectionName!:s ConnectionType!:3592 RedshiftTmpDir:s
    ~ OutputSchemas:3487
    =sqlserver|mysql|oracle|postgresql|redshift
    {Name!:s Database!:s Table!:s AdditionalDeltaOptions:2 OutputSchemas:3487
    {Name!:s Paths!:1 AdditionalDeltaOptions:2 AdditionalOptions:3502 OutputSchemas:3487
    {Name!:s Inputs!:1 PartitionKeys:3514 Table!:s Database!:s AdditionalOptions:2
    ~ SchemaChangePolicy:3518 AutoDataQuality:3520 OutputSchemas:3487
    {Name!:s Inputs!:1 PartitionKeys:3514 Path!:s Compression!:3597 NumberTargetPartitions:s
    ~ Format!:3524 AdditionalOptions:2 SchemaChangePolicy:3522 AutoDataQuality:3520
    =uncompressed|snappy
    {Name:s Data:3599
    {AccessType:s SourceType:s Connection:3600 Schema:3600 Table:3600 CatalogDatabase:3600
    ~ CatalogTable:3600 CatalogRedshiftSchema:s CatalogRedshiftTable:s TempDir:s IamRole:3600
    ~ AdvancedOptions:2140 SampleQuery:s PreAction:s PostAction:s Action:s TablePrefix:s Upsert:b
    ~ MergeAction:s MergeWhenMatched:s MergeWhenNotMatched:s MergeClause:s CrawlerConnection:s
    ~ TableSchema:3601 StagingTable:s SelectedColumns:3601
    {Value:s Label:s Description:s
    [3600
    {Name:s Data:3599 Inputs:1
    {Name!:s Inputs!:1 AdditionalDataSources:2 Ruleset!:s>1<65536 PublishingOptions:3583
    ~ AdditionalOptions:2 StopJobOnFailureOptions:3584
    {Name!:s Inputs!:1 RecipeReference:3605 RecipeSteps:1916
    {RecipeArn!:s RecipeVersion!:s>1<16
    {Name!:s Data!:3607 OutputSchemas:3487
    {SourceType:s Connection:3600 Schema:s Table:s Database:s TempDir:s IamRole:3600
    ~ AdditionalOptions:2 SampleQuery:s PreAction:s PostAction:s Action:s Upsert:b MergeAction:s
    ~ MergeWhenMatched:s MergeWhenNotMatched:s MergeClause:s StagingTable:s SelectedColumns:3601
    ~ AutoPushdown:b TableSchema:3601
    {Name!:s Data!:3607 Inputs:1
    {Name!:s ConnectionType!:s Data!:2 OutputSchemas:3487
    {Name!:s ConnectionType!:s Data!:2 Inputs:1
    {Name!:s Database!:s Table!:s AdditionalIcebergOptions:2 OutputSchemas:3487
    {Name!:s Inputs!:1 PartitionKeys:3514 Table!:s Database!:s AdditionalOptions:2
    ~ SchemaChangePolicy:3518 AutoDataQuality:3520
    {Name!:s Inputs!:1 PartitionKeys:3514 Path!:s Format!:3524 AdditionalOptions:2
    ~ SchemaChangePolicy:3522 AutoDataQuality:3520 Compression!:3590 NumberTargetPartitions:s
    ~ OutputSchemas:3487
    {Name!:s Paths!:1 CompressionType:3507 Exclusions:1 GroupSize:s GroupFiles:s Recurse:b
    ~ MaxBand:n>0 MaxFilesInBand:n>0 AdditionalOptions:3502 NumberRows:n SkipFooter:n>0
    ~ OutputSchemas:3487
    {Name!:s Inputs!:1 Format:3524 PartitionKeys:3514 Path!:s Compression:3616
    ~ SchemaChangePolicy:3522 AutoDataQuality:3520 OutputSchemas:3487
    =uncompressed
    {Name!:s ConnectionOptions:3618 OutputSchemas:3487
    {DynamodbExport:3619 DynamodbUnnestDDBJson:b DynamodbTableArn!:s DynamodbS3Bucket:s
    ~ DynamodbS3Prefix:s DynamodbS3BucketOwner:s DynamodbStsRoleArn:s
    =ddb|s3
    =FLEX|STANDARD
    {Provider:3622 Repository:s>1<512 Owner:s>1<512 Branch:s>1<512 Folder:s>1<512
    ~ LastCommitId:s>1<512 AuthStrategy:3623 AuthToken:s>1<512
    =GITHUB|GITLAB|BITBUCKET|AWS_CODE_COMMIT
    =PERSONAL_ACCESS_TOKEN|AWS_SECRETS_MANAGER
    {Partitions:3625 UnprocessedKeys:3638
    [3626
    {Values:149 DatabaseName:s>1<255 TableName:s>1<255 CreationTime:s LastAccessTime:s
    ~ StorageDescriptor:3627 Parameters:3630 LastAnalyzedTime:s CatalogId:s>1<255
    {Columns:3628 Location:s<2056 AdditionalLocations:3631 InputFormat:s<128 OutputFormat:s<128
    ~ Compressed:b NumberOfBuckets:n SerdeInfo:3632 BucketColumns:1393 SortColumns:3633
    ~ Parameters:3630 SkewedInfo:3635 StoredAsSubDirectories:b SchemaReference:3636
    [3629
    {Name!:s>1<255 Type:s>0<131072 Comment:s>0<255 Parameters:3630
    %s<512000
    [s<2056
    {Name:s>1<255 SerializationLibrary:s>1<255 Parameters:3630
    [3634
    {Column!:s>1<255 SortOrder!:n>0<1
    {SkewedColumnNames:1393 SkewedColumnValues:1 SkewedColumnValueLocationMaps:2
    {SchemaId:3637 SchemaVersionId:s>36<36 SchemaVersionNumber:n>1<100000
    {SchemaArn:s>1<10240 SchemaName:s>1<255 RegistryName:s>1<255
    [3639
    {Values!:149
    {TableOptimizers:3641 Failures:3664
    [3642
    {catalogId:s>1<255 databaseName:s>1 tableName:s>1 tableOptimizer:3643
    {type:3644 configuration:3645 lastRun:3654 configurationSource:3663
    =compaction|retention|orphan_file_deletion
    {roleArn:s>20<2048 enabled:b vpcConfiguration:3646 compactionConfiguration:3647
    ~ retentionConfiguration:3650 orphanFileDeletionConfiguration:3652
    {glueConnectionName:s>1
    {icebergConfiguration:3648
    {strategy:3649 minInputFiles:n deleteFileThreshold:n
    =binpack|sort|z-order
    {icebergConfiguration:3651
    {snapshotRetentionPeriodInDays:n numberOfSnapshotsToRetain:n cleanExpiredFiles:b
    ~ runRateInHours:n
    {icebergConfiguration:3653
    {orphanFileRetentionPeriodInDays:n location:s runRateInHours:n
    {eventType:3655 startTimestamp:s endTimestamp:s metrics:3656 error:s compactionMetrics:3657
    ~ compactionStrategy:3649 retentionMetrics:3659 orphanFileDeletionMetrics:3661
    =starting|completed|failed|in_progress
    {NumberOfBytesCompacted:s NumberOfFilesCompacted:s NumberOfDpus:s JobDurationInHour:s
    {IcebergMetrics:3658
    {NumberOfBytesCompacted:n NumberOfFilesCompacted:n DpuHours:n NumberOfDpus:n JobDurationInHour:n
    {IcebergMetrics:3660
    {NumberOfDataFilesDeleted:n NumberOfManifestFilesDeleted:n NumberOfManifestListsDeleted:n
    ~ DpuHours:n NumberOfDpus:n JobDurationInHour:n
    {IcebergMetrics:3662
    {NumberOfOrphanFilesDeleted:n DpuHours:n NumberOfDpus:n JobDurationInHour:n
    =catalog|table
    [3665
    {error:3404 catalogId:s>1<255 databaseName:s>1 tableName:s>1 type:3644
    {Triggers:3667 TriggersNotFound:1393
    [3668
    {Name:s>1<255 WorkflowName:s>1<255 Id:s>1<255 Type:3669 State:3670 Description:s>0<2048
    ~ Schedule:s Actions:3671 Predicate:3673 EventBatchingCondition:3680
    =SCHEDULED|CONDITIONAL|ON_DEMAND|EVENT
    =CREATING|CREATED|ACTIVATING|ACTIVATED|DEACTIVATING|DEACTIVATED|DELETING|UPDATING
    [3672
    {JobName:s>1<255 Arguments:2 Timeout:n>1 SecurityConfiguration:s>1<255
    ~ NotificationProperty:3483 CrawlerName:s>1<255
    {Logical:3674 Conditions:3675
    =AND|ANY
    [3676
    {LogicalOperator:3677 JobName:s>1<255 State:3678 CrawlerName:s>1<255 CrawlState:3679
    =EQUALS
    =STARTING|RUNNING|STOPPING|STOPPED|SUCCEEDED|FAILED|TIMEOUT|ERROR|WAITING|EXPIRED
    =RUNNING|CANCELLING|CANCELLED|SUCCEEDED|FAILED|ERROR
    {BatchSize!:n>1<100 BatchWindow:n>1<900
    {Workflows:3682 MissingWorkflows:1393
    [3683
    {Name:s>1<255 Description:s DefaultRunProperties:2 CreatedOn:s LastModifiedOn:s LastRun:3684
    ~ Graph:3687 MaxConcurrentRuns:n BlueprintDetails:3703
    {Name:s>1<255 WorkflowRunId:s>1<255 PreviousRunId:s>1<255 WorkflowRunProperties:2 StartedOn:s
    ~ CompletedOn:s Status:3685 ErrorMessage:s Statistics:3686 Graph:3687
    ~ StartingEventBatchCondition:3702
    =RUNNING|COMPLETED|STOPPING|STOPPED|ERROR
    {TotalActions:n TimeoutActions:n FailedActions:n StoppedActions:n SucceededActions:n
    ~ RunningActions:n ErroredActions:n WaitingActions:n
    {Nodes:3688 Edges:3700
    [3689
    {Type:3690 Name:s>1<255 UniqueId:s>1<255 TriggerDetails:3691 JobDetails:3692 CrawlerDetails:3697
    =CRAWLER|JOB|TRIGGER
    {Trigger:3668
    {JobRuns:3693
    [3694
    {Id:s>1<255 Attempt:n PreviousRunId:s>1<255 TriggerName:s>1<255 JobName:s>1<255 JobMode:3478
    ~ JobRunQueuingEnabled:b StartedOn:s LastModifiedOn:s CompletedOn:s JobRunState:3678
    ~ Arguments:2 ErrorMessage:s PredecessorRuns:3695 AllocatedCapacity:n ExecutionTime:n
    ~ Timeout:n>1 MaxCapacity:n WorkerType:3474 NumberOfWorkers:n SecurityConfiguration:s>1<255
    ~ LogGroupName:s NotificationProperty:3483 GlueVersion:s>1<255 DPUSeconds:n ExecutionClass:3620
    ~ MaintenanceWindow:s ProfileName:s>1<255 StateDetail:s<400000
    ~ ExecutionRoleSessionPolicy:s>2<2048
    [3696
    {JobName:s>1<255 RunId:s>1<255
    {Crawls:3698
    [3699
    {State:3679 StartedOn:s CompletedOn:s ErrorMessage:s>0<2048 LogGroup:s>1<512 LogStream:s>1<512
    [3701
    {SourceId:s>1<255 DestinationId:s>1<255
    {BatchSize:n BatchWindow:n
    {BlueprintName:s>1<128 RunId:s>1<255
    {FailedInclusionAnnotations:3705
    [3706
    {ProfileId:s>1<255 StatisticId:s>1<255 FailureReason:s>0<2048
    {SuccessfulSubmissions:3708 Errors:3710
    [3709
    {JobName:s>1<255 JobRunId:s>1<255
    [3711
    {JobName:s>1<255 JobRunId:s>1<255 ErrorDetail:3404
    {Errors:3713
    [3714
    {PartitionValueList:149 ErrorDetail:3404
    {TransformId:s>1<255 TaskRunId:s>1<255 Status:1910
    {Valid:b Error:s>1<5000
    {Name:s>1<255
    {CreateConnectionStatus:3719
    =READY|IN_PROGRESS|FAILED
    {EndpointName:s Status:s SecurityGroupIds:1 SubnetId:s RoleArn:s YarnEndpointAddress:s
    ~ ZeppelinRemoteSparkInterpreterPort:n NumberOfNodes:n WorkerType:3474 GlueVersion:s>1<255
    ~ NumberOfWorkers:n AvailabilityZone:s VpcId:s ExtraPythonLibsS3Path:s ExtraJarsS3Path:s
    ~ FailureReason:s SecurityConfiguration:s>1<255 CreatedTimestamp:s Arguments:2
    {ApplicationArn:s>10<1224
    {SourceArn!:s>1<512 TargetArn!:s>1<512 IntegrationName!:s>1<128 Description:s<1000
    ~ IntegrationArn!:s>1<128 KmsKeyId:s>1<2048 AdditionalEncryptionContext:2 Tags:2337
    ~ Status!:3723 CreateTime!:s Errors:3724 DataFilter:s>1<2048 IntegrationConfig:3726
    =CREATING|ACTIVE|MODIFYING|FAILED|DELETING|SYNCING|NEEDS_ATTENTION
    [3725
    {ErrorCode:s>1<128 ErrorMessage:s>1<2048
    {RefreshInterval:s>1<128 SourceProperties:2 ContinuousSync:b
    {ResourceArn!:s>1<512 ResourcePropertyArn:s>1<512 SourceProcessingProperties:3728
    ~ TargetProcessingProperties:3729
    {RoleArn:s>1<128
    {RoleArn:s>1<128 KmsArn:s>1<2048 ConnectionName:s>1<128 EventBusArn:s>1<2048
    {TransformId:s>1<255
    {RegistryArn:s>1<10240 RegistryName:s>1<255 Description:s>0<2048 Tags:659
    {RegistryName:s>1<255 RegistryArn:s>1<10240 SchemaName:s>1<255 SchemaArn:s>1<10240
    ~ Description:s>0<2048 DataFormat:3733 Compatibility:3734 SchemaCheckpoint:n>1<100000
    ~ LatestSchemaVersion:n>1<100000 NextSchemaVersion:n>1<100000 SchemaStatus:3735 Tags:659
    ~ SchemaVersionId:s>36<36 SchemaVersionStatus:3736
    =AVRO|JSON|PROTOBUF
    =NONE|DISABLED|BACKWARD|BACKWARD_ALL|FORWARD|FORWARD_ALL|FULL|FULL_ALL
    =AVAILABLE|PENDING|DELETING
    =AVAILABLE|PENDING|FAILURE|DELETING
    {PythonScript:s ScalaCode:s
    {Name:s>1<255 CreatedTimestamp:s
    {Session:3740
    {Id:s>1<255 CreatedOn:s Status:3741 ErrorMessage:s>0<2048 Description:s>0<2048 Role:s>20<2048
    ~ Command:3742 DefaultArguments:3743 Connections:3481 Progress:n MaxCapacity:n
    ~ SecurityConfiguration:s>1<255 GlueVersion:s>1<255 NumberOfWorkers:n WorkerType:3474
    ~ CompletedOn:s ExecutionTime:n DPUSeconds:n IdleTimeout:n ProfileName:s>1<255
    =PROVISIONING|READY|FAILED|TIMEOUT|STOPPING|STOPPED
    {Name:s>1<255 PythonVersion:s
    %s>0<4096
    {SourceArn!:s>1<512 TargetArn!:s>1<512 IntegrationName!:s>1<128 Description:s<1000
    ~ IntegrationArn!:s>1<128 KmsKeyId:s>1<2048 AdditionalEncryptionContext:2 Tags:2337
    ~ Status!:3723 CreateTime!:s Errors:3724 DataFilter:s>1<2048
    {JobName:s>1<255
    {RegistryName:s>1<255 RegistryArn:s>1<10240 Status:3747
    =AVAILABLE|DELETING
    {SchemaArn:s>1<10240 SchemaName:s>1<255 Status:3735
    {SchemaVersionErrors:3750
    [3751
    {VersionNumber:n>1<100000 ErrorDetails:3752
    {ErrorCode:s ErrorMessage:s
    {Id:s>1<255
    {ConnectionType:s>1<255 Description:s>0<1024 Capabilities:3755 ConnectionProperties:3762
    ~ ConnectionOptions:3762 AuthenticationConfiguration:3769 ComputeEnvironmentConfigurations:3770
    ~ PhysicalConnectionRequirements:3762 AthenaConnectionProperties:3762
    ~ PythonConnectionProperties:3762 SparkConnectionProperties:3762 RestConfiguration:3773
    {SupportedAuthenticationTypes!:3756 SupportedDataOperations!:3758
    ~ SupportedComputeEnvironments!:3760
    [3757
    =BASIC|OAUTH2|CUSTOM|IAM
    [3759
    =READ|WRITE
    [3761
    =SPARK|ATHENA|PYTHON
    %3763
    {Name!:s>1<128 Description!:s>0<1024 Required!:b DefaultValue:s PropertyTypes!:3764
    ~ AllowedValues:3766 DataOperationScopes:3758 KeyOverride:s PropertyLocation:3768
    [3765
    =USER_INPUT|SECRET|READ_ONLY|UNUSED|SECRET_OR_USER_INPUT
    [3767
    {Description:s>0<1024 Value!:s>1<128
    =HEADER|BODY|QUERY_PARAM|PATH
    {AuthenticationType!:3763 SecretArn:3763 OAuth2Properties:3762
    ~ BasicAuthenticationProperties:3762 CustomAuthenticationProperties:3762
    %3771
    {Name!:s>1<128 Description!:s>0<1024 ComputeEnvironment!:3761
    ~ SupportedAuthenticationTypes!:3756 ConnectionOptions!:3762
    ~ ConnectionPropertyNameOverrides!:3772 ConnectionOptionNameOverrides!:3772
    ~ ConnectionPropertiesRequiredOverrides!:1 PhysicalConnectionPropertiesRequired:b
    %s>1<128
    {GlobalSourceConfiguration:3774 ValidationEndpointConfiguration:3774 EntityConfigurations:3784
    {RequestMethod:3775 RequestPath:s>1<512 RequestParameters:3776 ResponseConfiguration:3778
    ~ PaginationConfiguration:3779
    =GET|POST
    [3777
    {Name!:s>1<128 KeyOverride:s>1<128 Required!:b DefaultValue:s AllowedValues:1
    ~ PropertyLocation:3768 PropertyType!:3765
    {ResultPath!:s>1<512 ErrorPath:s>1<512
    {CursorConfiguration:3780 OffsetConfiguration:3783
    {NextPage!:3781 LimitParameter:3781
    {Key:s>1<128 DefaultValue:s>1<1024 PropertyLocation:3768 Value:3782
    {ContentPath:s>1<512 HeaderKey:s>1<128
    {OffsetParameter!:3781 LimitParameter!:3781
    %3785
    {SourceConfiguration:3774 Schema:3786
    %3787
    {Name!:s FieldDataType!:3788
    =INT|SMALLINT|BIGINT|FLOAT|LONG|DATE|BOOLEAN|MAP|ARRAY|STRING|TIMESTAMP|DECIMAL|BYTE|SHORT|
    ~DOUBLE|STRUCT|BINARY|UNION
    {Fields:3790 NextToken:s>1<2048
    [3791
    {FieldName:s Label:s Description:s FieldType:3788 IsPrimaryKey:b IsNullable:b IsRetrievable:b
    ~ IsFilterable:b IsPartitionable:b IsCreateable:b IsUpdateable:b IsUpsertable:b
    ~ IsDefaultOnCreate:b SupportedValues:1 SupportedFilterOperators:3792 ParentField:s
    ~ NativeDataType:s CustomProperties:2
    [3793
    =LESS_THAN|GREATER_THAN|BETWEEN|EQUAL_TO|NOT_EQUAL_TO|GREATER_THAN_OR_EQUAL_TO|
    ~LESS_THAN_OR_EQUAL_TO|CONTAINS|ORDER_BY
    {InboundIntegrations:3795 Marker:s>1<128
    [3796
    {SourceArn!:s>1<512 TargetArn!:s>1<512 IntegrationArn!:s>1<128 Status!:3723 CreateTime!:s
    ~ IntegrationConfig:3726 Errors:3724
    {Integrations:3798 Marker:s>1<128
    [3799
    {SourceArn!:s>1<512 TargetArn!:s>1<512 Description:s<1000 IntegrationName!:s>1<128
    ~ IntegrationArn!:s>1<128 KmsKeyId:s>1<2048 AdditionalEncryptionContext:2 Tags:2337
    ~ Status!:3723 CreateTime!:s IntegrationConfig:3726 Errors:3724 DataFilter:s>1<2048
    {Blueprint:3415
    {BlueprintRun:3802
    {BlueprintName:s>1<128 RunId:s>1<255 WorkflowName:s>1<255 State:3803 StartedOn:s CompletedOn:s
    ~ ErrorMessage:s RollbackErrorMessage:s Parameters:s>1<131072 RoleArn:s>1<1024
    =RUNNING|SUCCEEDED|FAILED|ROLLING_BACK
    {BlueprintRuns:3805 NextToken:s
    [3802
    {Catalog:3807
    {CatalogId:s>1<255 Name!:s>1<64 ResourceArn:s Description:s>0<2048 Parameters:3630 CreateTime:s
    ~ UpdateTime:s TargetRedshiftCatalog:3808 FederatedCatalog:3809 CatalogProperties:3810
    ~ CreateTableDefaultPermissions:3813 CreateDatabaseDefaultPermissions:3813
    ~ AllowFullTableExternalDataAccess:3818
    {CatalogArn!:s
    {Identifier:s>1<512 ConnectionName:s>1<255 ConnectionType:s>1<255
    {DataLakeAccessProperties:3811 IcebergOptimizationProperties:3812 CustomProperties:3630
    {DataLakeAccess:b DataTransferRole:s KmsKey:s ManagedWorkgroupName:s>1<255
    ~ ManagedWorkgroupStatus:s>1<255 RedshiftDatabaseName:s>1<255 StatusMessage:s>1<255
    ~ CatalogType:s>1<255
    {RoleArn:s Compaction:3630 Retention:3630 OrphanFileDeletion:3630 LastUpdatedTime:s
    [3814
    {Principal:3815 Permissions:3816
    {DataLakePrincipalIdentifier:s>1<255
    [3817
    =ALL|SELECT|ALTER|DROP|DELETE|INSERT|CREATE_DATABASE|CREATE_TABLE|DATA_LOCATION_ACCESS
    =True|False
    {ImportStatus:3820
    {ImportCompleted:b ImportTime:s ImportedBy:s>1<255
    {CatalogList!:3822 NextToken:s
    [3807
    {Classifier:3824
    {GrokClassifier:3825 XMLClassifier:3826 JsonClassifier:3827 CsvClassifier:3828
    {Name!:s>1<255 Classification!:s CreationTime:s LastUpdated:s Version:n GrokPattern!:s>1<2048
    ~ CustomPatterns:s>0<16000
    {Name!:s>1<255 Classification!:s CreationTime:s LastUpdated:s Version:n RowTag:s
    {Name!:s>1<255 CreationTime:s LastUpdated:s Version:n JsonPath!:s
    {Name!:s>1<255 CreationTime:s LastUpdated:s Version:n Delimiter:s>1<1 QuoteSymbol:s>1<1
    ~ ContainsHeader:3829 Header:1393 DisableValueTrimming:b AllowSingleColumn:b
    ~ CustomDatatypeConfigured:b CustomDatatypes:1393 Serde:3830
    =UNKNOWN|PRESENT|ABSENT
    =OpenCSVSerDe|LazySimpleSerDe|None
    {Classifiers:3832 NextToken:s
    [3824
    {ColumnStatisticsList:3834 Errors:3845
    [3835
    {ColumnName!:s>1<255 ColumnType!:s>0<20000 AnalyzedTime!:s StatisticsData!:3836
    {Type!:3837 BooleanColumnStatisticsData:3838 DateColumnStatisticsData:3839
    ~ DecimalColumnStatisticsData:3840 DoubleColumnStatisticsData:3842
    ~ LongColumnStatisticsData:3842 StringColumnStatisticsData:3843 BinaryColumnStatisticsData:3844
    =BOOLEAN|DATE|DECIMAL|DOUBLE|LONG|STRING|BINARY
    {NumberOfTrues!:n>0 NumberOfFalses!:n>0 NumberOfNulls!:n>0
    {MinimumValue:s MaximumValue:s NumberOfNulls!:n>0 NumberOfDistinctValues!:n>0
    {MinimumValue:3841 MaximumValue:3841 NumberOfNulls!:n>0 NumberOfDistinctValues!:n>0
    {UnscaledValue!:s Scale!:n
    {MinimumValue:n MaximumValue:n NumberOfNulls!:n>0 NumberOfDistinctValues!:n>0
    {MaximumLength!:n>0 AverageLength!:n>0 NumberOfNulls!:n>0 NumberOfDistinctValues!:n>0
    {MaximumLength!:n>0 AverageLength!:n>0 NumberOfNulls!:n>0
    [3846
    {ColumnName:s>1<255 Error:3404
    {ColumnStatisticsTaskRun:3848
    {CustomerId:s>0<12 ColumnStatisticsTaskRunId:s>1<255 DatabaseName:s TableName:s
    ~ ColumnNameList:1393 CatalogID:s>1<255 Role:s SampleSize:n>0<100 SecurityConfiguration:s>0<128
    ~ NumberOfWorkers:n>1 WorkerType:s>1<255 ComputationType:3849 Status:3850 CreationTime:s
    ~ LastUpdated:s StartTime:s EndTime:s ErrorMessage:s>0<2048 DPUSeconds:n>0
    =FULL|INCREMENTAL
    =STARTING|RUNNING|SUCCEEDED|FAILED|STOPPED
    {ColumnStatisticsTaskRuns:3852 NextToken:s
    [3848
    {ColumnStatisticsTaskSettings:3854
    {DatabaseName:s TableName:s Schedule:3445 ColumnNameList:1393 CatalogID:s>1<255 Role:s
    ~ SampleSize:n>0<100 SecurityConfiguration:s>0<128 ScheduleType:3855 SettingSource:3856
    ~ LastExecutionAttempt:3857
    =CRON|AUTO
    =CATALOG|TABLE
    {Status:3858 ColumnStatisticsTaskRunId:s>1<255 ExecutionTimestamp:s ErrorMessage:s>0<2048
    =FAILED|STARTED
    {Connection:3860
    {Name:s>1<255 Description:s>0<2048 ConnectionType:3861 MatchCriteria:1393
    ~ ConnectionProperties:1350 SparkProperties:1158 AthenaProperties:1158 PythonProperties:1158
    ~ PhysicalConnectionRequirements:3862 CreationTime:s LastUpdatedTime:s LastUpdatedBy:s>1<255
    ~ Status:3719 StatusReason:s>1<16384 LastConnectionValidationTime:s
    ~ AuthenticationConfiguration:3863 ConnectionSchemaVersion:n>1<2
    ~ CompatibleComputeEnvironments:3760
    =JDBC|SFTP|MONGODB|KAFKA|NETWORK|MARKETPLACE|CUSTOM|SALESFORCE|VIEW_VALIDATION_REDSHIFT|
    ~VIEW_VALIDATION_ATHENA|GOOGLEADS|GOOGLESHEETS|GOOGLEANALYTICS4|SERVICENOW|MARKETO|SAPODATA|
    ~ZENDESK|JIRACLOUD|NETSUITEERP|HUBSPOT|FACEBOOKADS|INSTAGRAMADS|ZOHOCRM|SALESFORCEPARDOT|
    ~SALESFORCEMARKETINGCLOUD|ADOBEANALYTICS|SLACK|LINKEDIN|MIXPANEL|ASANA|STRIPE|SMARTSHEET|
    ~DATADOG|WOOCOMMERCE|INTERCOM|SNAPCHATADS|PAYPAL|QUICKBOOKS|FACEBOOKPAGEINSIGHTS|FRESHDESK|
    ~TWILIO|DOCUSIGNMONITOR|FRESHSALES|ZOOM|GOOGLESEARCHCONSOLE|SALESFORCECOMMERCECLOUD|SAPCONCUR|
    ~DYNATRACE|MICROSOFTDYNAMIC365FINANCEANDOPS|MICROSOFTTEAMS|BLACKBAUDRAISEREDGENXT|MAILCHIMP|
    ~GITLAB|PENDO|PRODUCTBOARD|CIRCLECI|PIPEDIVE|SENDGRID|AZURECOSMOS|AZURESQL|BIGQUERY|BLACKBAUD|
    ~CLOUDERAHIVE|CLOUDERAIMPALA|CLOUDWATCH|CLOUDWATCHMETRICS|CMDB|DATALAKEGEN2|DB2|DB2AS400|
    ~DOCUMENTDB|DOMO|DYNAMODB|GOOGLECLOUDSTORAGE|HBASE|KUSTOMER|MICROSOFTDYNAMICS365CRM|MONDAY|
    ~MYSQL|OKTA|OPENSEARCH|ORACLE|PIPEDRIVE|POSTGRESQL|SAPHANA|SQLSERVER|SYNAPSE|TERADATA|
    ~TERADATANOS|TIMESTREAM|TPCDS|VERTICA
    {SubnetId:s>1<255 SecurityGroupIdList:1393 AvailabilityZone:s>1<255
    {AuthenticationType:3757 SecretArn:s KmsKeyArn:s OAuth2Properties:3864
    {OAuth2GrantType:3865 OAuth2ClientApplication:3866 TokenUrl:s<256 TokenUrlParametersMap:3867
    =AUTHORIZATION_CODE|CLIENT_CREDENTIALS|JWT_BEARER
    {UserManagedClientApplicationClientId:s<2048 AWSManagedClientApplicationReference:s<2048
    %s>1<512
    {ConnectionList:3869 NextToken:s
    [3860
    {Crawler:3420
    {CrawlerMetricsList:3872 NextToken:s
    [3873
    {CrawlerName:s>1<255 TimeLeftSeconds:n>0 StillEstimating:b LastRuntimeSeconds:n>0
    ~ MedianRuntimeSeconds:n>0 TablesCreated:n>0 TablesUpdated:n>0 TablesDeleted:n>0
    {Crawlers:3419 NextToken:s
    {Name:s>1<255 RegexString:s>1<255 ContextWords:1393
    {DataCatalogEncryptionSettings:3877
    {EncryptionAtRest:3878 ConnectionPasswordEncryption:3880
    {CatalogEncryptionMode!:3879 SseAwsKmsKeyId:s>1<255 CatalogEncryptionServiceRole:s
    =DISABLED|SSE-KMS|SSE-KMS-WITH-SERVICE-ROLE
    {ReturnConnectionPasswordEncrypted!:b AwsKmsKeyId:s>1<255
    {Status:3882 StartedOn:s CompletedOn:s FailureReason:s>1<255
    =RUNNING|SUCCEEDED|FAILED
    {CompletedOn:s Model:3884
    [3885
    {LowerBound:n UpperBound:n PredictedValue:n ActualValue:n Date:s InclusionAnnotation:3886
    =INCLUDE|EXCLUDE
    {RunId:s>1<255 DataSource:3456 Role:s NumberOfWorkers:n Timeout:n>1 Status:1910 ErrorString:s
    ~ StartedOn:s LastModifiedOn:s CompletedOn:s ExecutionTime:n RecommendedRuleset:s>1<65536
    ~ CreatedRulesetName:s>1<255 DataQualitySecurityConfiguration:s>1<255
    {Name:s>1<255 Description:s>0<2048 Ruleset:s>1<65536 TargetTable:3889 CreatedOn:s
    ~ LastModifiedOn:s RecommendationRunId:s>1<255 DataQualitySecurityConfiguration:s>1<255
    {TableName!:s>1<255 DatabaseName!:s>1<255 CatalogId:s>1<255
    {RunId:s>1<255 DataSource:3456 Role:s NumberOfWorkers:n Timeout:n>1 AdditionalRunOptions:3891
    ~ Status:1910 ErrorString:s StartedOn:s LastModifiedOn:s CompletedOn:s ExecutionTime:n
    ~ RulesetNames:1393 ResultIds:1393 AdditionalDataSources:3893
    {CloudWatchMetricsEnabled:b ResultsS3Prefix:s CompositeRuleEvaluationMethod:3892
    ~ CustomLogGroupPrefix:s
    =COLUMN|ROW
    %3456
    {Database:3895
    {Name!:s>1<255 Description:s>0<2048 LocationUri:s>1<1024 Parameters:3630 CreateTime:s
    ~ CreateTableDefaultPermissions:3813 TargetDatabase:3896 CatalogId:s>1<255
    ~ FederatedDatabase:3809
    {CatalogId:s>1<255 DatabaseName:s>1<255 Region:s>1<255
    {DatabaseList!:3898 NextToken:s
    [3895
    {DagNodes:3900 DagEdges:3904
    [3901
    {Id!:s>1<255 NodeType!:s Args!:3902 LineNumber:n
    [3903
    {Name!:s Value!:s Param:b
    [3905
    {Source!:s>1<255 Target!:s>1<255 TargetParameter:s
    {DevEndpoint:3473
    {DevEndpoints:3472 NextToken:s
    {Records:3909 NextToken:s>1<2048
    [a
    {ApplicationArn:s>10<1224 InstanceArn:s>10<1224 Scopes:1 UserBackgroundSessionsEnabled:b
    {ResourceArn:s>1<512 ResourcePropertyArn:s>1<512 SourceProcessingProperties:3728
    ~ TargetProcessingProperties:3729
    {ResourceArn:s>1<512 TableName:s>1<128 SourceTableConfig:3913 TargetTableConfig:3914
    {Fields:252 FilterPredicate:s>1<128 PrimaryKey:252 RecordUpdateField:s>1<128
    {UnnestSpec:3915 PartitionSpec:3916 TargetTableName:s>1<128
    =TOPLEVEL|FULL|NOUNNEST
    [3917
    {FieldName:s>1<128 FunctionSpec:s>1<128 ConversionSpec:s>1<128
    {Job:3477
    {JobBookmarkEntry:3920
    {JobName:s Version:n Run:n Attempt:n PreviousRunId:s RunId:s JobBookmark:s
    {JobRun:3694
    {JobRuns:3693 NextToken:s
    {Jobs:3476 NextToken:s
    {TransformId:s>1<255 TaskRunId:s>1<255 Status:1910 LogGroupName:s Properties:3925 ErrorString:s
    ~ StartedOn:s LastModifiedOn:s CompletedOn:s ExecutionTime:n
    {TaskType:3926 ImportLabelsTaskRunProperties:3927 ExportLabelsTaskRunProperties:3928
    ~ LabelingSetGenerationTaskRunProperties:3928 FindMatchesTaskRunProperties:3929
    =EVALUATION|LABELING_SET_GENERATION|IMPORT_LABELS|EXPORT_LABELS|FIND_MATCHES
    {InputS3Path:s Replace:b
    {OutputS3Path:s
    {JobId:s>1<255 JobName:s>1<255 JobRunId:s>1<255
    {TaskRuns:3931 NextToken:s
    [3924
    {TransformId:s>1<255 Name:s>1<255 Description:s>0<2048 Status:3933 CreatedOn:s LastModifiedOn:s
    ~ InputRecordTables:3934 Parameters:3935 EvaluationMetrics:3938 LabelCount:n Schema:3943 Role:s
    ~ GlueVersion:s>1<255 MaxCapacity:n WorkerType:3474 NumberOfWorkers:n Timeout:n>1 MaxRetries:n
    ~ TransformEncryption:3945
    =NOT_READY|READY|DELETING
    [3457
    {TransformType!:3936 FindMatchesParameters:3937
    =FIND_MATCHES
    {PrimaryKeyColumnName:s>1<1024 PrecisionRecallTradeoff:n>0<1 AccuracyCostTradeoff:n>0<1
    ~ EnforceProvidedLabels:b
    {TransformType!:3936 FindMatchesMetrics:3939
    {AreaUnderPRCurve:n>0<1 Precision:n>0<1 Recall:n>0<1 F1:n>0<1 ConfusionMatrix:3940
    ~ ColumnImportances:3941
    {NumTruePositives:n NumFalsePositives:n NumTrueNegatives:n NumFalseNegatives:n
    [3942
    {ColumnName:s>1<255 Importance:n>0<1
    [3944
    {Name:s>1<1024 DataType:s>0<131072
    {MlUserDataEncryption:3946 TaskRunSecurityConfigurationName:s>1<255
    {MlUserDataEncryptionMode!:3947 KmsKeyId:s>1<255
    =DISABLED|SSE-KMS
    {Transforms!:3949 NextToken:s
    [3932
    {Mapping!:3951
    [3952
    {SourceTable:s SourcePath:s SourceType:s TargetTable:s TargetPath:s TargetType:s
    {MaterializedViewRefreshTaskRun:3954
    {CustomerId:s>0<12 MaterializedViewRefreshTaskRunId:s DatabaseName:s TableName:s
    ~ CatalogId:s>1<255 Role:s Status:3850 CreationTime:s LastUpdated:s StartTime:s EndTime:s
    ~ ErrorMessage:s>0<2048 DPUSeconds:n>0 RefreshType:3849 ProcessedBytes:n>0
    {Partition:3626
    {PartitionIndexDescriptorList:3957 NextToken:s
    [3958
    {IndexName!:s>1<255 Keys!:3959 IndexStatus!:3961 BackfillErrors:3962
    [3960
    {Name!:s>1<255 Type!:s>0<131072
    =CREATING|ACTIVE|DELETING|FAILED
    [3963
    {Code:3964 Partitions:3638
    =ENCRYPTED_PARTITION_ERROR|INTERNAL_ERROR|INVALID_PARTITION_TYPE_DATA_ERROR|
    ~MISSING_PARTITION_VALUE_ERROR|UNSUPPORTED_PARTITION_CHARACTER_ERROR
    {Partitions:3625 NextToken:s
    {RegistryName:s>1<255 RegistryArn:s>1<10240 Description:s>0<2048 Status:3747 CreatedTime:s
    ~ UpdatedTime:s
    {GetResourcePoliciesResponseList:3968 NextToken:s
    [3969
    {PolicyInJson:s>2 PolicyHash:s>1<255 CreateTime:s UpdateTime:s
    {RegistryName:s>1<255 RegistryArn:s>1<10240 SchemaName:s>1<255 SchemaArn:s>1<10240
    ~ Description:s>0<2048 DataFormat:3733 Compatibility:3734 SchemaCheckpoint:n>1<100000
    ~ LatestSchemaVersion:n>1<100000 NextSchemaVersion:n>1<100000 SchemaStatus:3735 CreatedTime:s
    ~ UpdatedTime:s
    {SchemaVersionId:s>36<36 SchemaArn:s>1<10240 DataFormat:3733 Status:3736 CreatedTime:s
    {SchemaVersionId:s>36<36 SchemaDefinition:s>1<170000 DataFormat:3733 SchemaArn:s>1<10240
    ~ VersionNumber:n>1<100000 Status:3736 CreatedTime:s
    {Diff:s>1<340000
    {SecurityConfiguration:3975
    {Name:s>1<255 CreatedTimeStamp:s EncryptionConfiguration:3976
    {S3Encryption:3977 CloudWatchEncryption:3980 JobBookmarksEncryption:3981
    ~ DataQualityEncryption:3983
    [3978
    {S3EncryptionMode:3979 KmsKeyArn:s
    =DISABLED|SSE-KMS|SSE-S3
    {CloudWatchEncryptionMode:3947 KmsKeyArn:s
    {JobBookmarksEncryptionMode:3982 KmsKeyArn:s
    =DISABLED|CSE-KMS
    {DataQualityEncryptionMode:3947 KmsKeyArn:s
    {SecurityConfigurations:3985 NextToken:s
    [3975
    {Statement:3987
    {Id:n Code:s State:3988 Output:3989 Progress:n StartedOn:n CompletedOn:n
    =WAITING|RUNNING|AVAILABLE|CANCELLING|CANCELLED|ERROR
    {Data:3990 ExecutionCount:n Status:3988 ErrorName:s ErrorValue:s Traceback:1
    {TextPlain:s
    {Table:3992
    {Name!:s>1<255 DatabaseName:s>1<255 Description:s>0<2048 Owner:s>1<255 CreateTime:s
    ~ UpdateTime:s LastAccessTime:s LastAnalyzedTime:s Retention:n>0 StorageDescriptor:3627
    ~ PartitionKeys:3628 ViewOriginalText:s<409600 ViewExpandedText:s<409600 TableType:s<255
    ~ Parameters:3630 CreatedBy:s>1<255 IsRegisteredWithLakeFormation:b TargetTable:3993
    ~ CatalogId:s>1<255 VersionId:s>1<255 FederatedTable:3994 ViewDefinition:3995
    ~ IsMultiDialectView:b IsMaterializedView:b Status:4000
    {CatalogId:s>1<255 DatabaseName:s>1<255 Name:s>1<255 Region:s>1<255
    {Identifier:s>1<512 DatabaseIdentifier:s>1<512 ConnectionName:s>1<255 ConnectionType:s>1<255
    {IsProtected:b Definer:s>20<2048 ViewVersionId:n>-1 ViewVersionToken:s>1<255 RefreshSeconds:n
    ~ LastRefreshType:3849 SubObjects:3146 SubObjectVersionIds:3996 Representations:3997
    [n>-1
    [3998
    {Dialect:3999 DialectVersion:s>1<255 ViewOriginalText:s<409600 ViewExpandedText:s<409600
    ~ ValidationConnection:s>1<255 IsStale:b
    =REDSHIFT|ATHENA|SPARK
    {RequestedBy:s>1<255 UpdatedBy:s>1<255 RequestTime:s UpdateTime:s Action:4001 State:4002
    ~ Error:3404 Details:4003
    =UPDATE|CREATE
    =QUEUED|IN_PROGRESS|SUCCESS|STOPPED|FAILED
    {RequestedChange:3992 ViewValidations:4004
    [4005
    {Dialect:3999 DialectVersion:s>1<255 ViewValidationText:s<409600 UpdateTime:s State:4002
    ~ Error:3404
    {CatalogId:s>1<255 DatabaseName:s>1<255 TableName:s>1<255 TableOptimizer:3643
    {TableVersion:4008
    {Table:3992 VersionId:s>1<255
    {TableVersions:4010 NextToken:s
    [4008
    {TableList:4012 NextToken:s
    [3992
    {Tags:659
    {Triggers:3667 NextToken:s
    {Partition:3626 AuthorizedColumns:1393 IsRegisteredWithLakeFormation:b
    {UnfilteredPartitions:4017 NextToken:s
    [4015
    {Table:3992 AuthorizedColumns:1393 IsRegisteredWithLakeFormation:b CellFilters:4019
    ~ QueryAuthorizationId:s>1<255 IsMultiDialectView:b IsMaterializedView:b ResourceArn:s>20<2048
    ~ IsProtected:b Permissions:3816 RowFilter:s>0<2048
    [4020
    {ColumnName:s>1<255 RowFilterExpression:s>0<2048
    {Name:s>1<255 Description:s>0<2048 Configuration:4022 CreatedOn:s LastModifiedOn:s
    {SessionConfiguration:4023 JobConfiguration:4023
    %4024
    {DefaultValue:s>1<128 AllowedValues:252 MinValue:s>1<128 MaxValue:s>1<128
    {UserDefinedFunction:4026
    {FunctionName:s>1<255 DatabaseName:s>1<255 ClassName:s>1<255 OwnerName:s>1<255
    ~ FunctionType:4027 OwnerType:4028 CreateTime:s ResourceUris:4029 CatalogId:s>1<255
    =REGULAR_FUNCTION|AGGREGATE_FUNCTION|STORED_PROCEDURE
    =USER|ROLE|GROUP
    [4030
    {ResourceType:4031 Uri:s>1<1024
    =JAR|FILE|ARCHIVE
    {UserDefinedFunctions:4033 NextToken:s
    [4026
    {Workflow:3683
    {Run:3684
    {RunProperties:2
    {Runs:4038 NextToken:s
    [3684
    {Blueprints:252 NextToken:s
    {ColumnStatisticsTaskRunIds:1393 NextToken:s
    {ConnectionTypes:4042 NextToken:s>1<2048
    [4043
    {ConnectionType:3861 DisplayName:s>1<128 Vendor:s>1<128 Description:s>0<1024 Categories:1
    ~ Capabilities:3755 LogoUrl:s ConnectionTypeVariants:4044
    [4045
    {ConnectionTypeVariantName:s>1<128 DisplayName:s>1<128 Description:s>0<1024 LogoUrl:s
    {CrawlerNames:1393 NextToken:s
    {Crawls:4048 NextToken:s
    [4049
    {CrawlId:s State:4050 StartTime:s EndTime:s Summary:s>1<255 ErrorMessage:s>0<2048
    ~ LogGroup:s>1<512 LogStream:s>1<512 MessagePrefix:s>1<255 DPUHour:n>0
    =RUNNING|COMPLETED|FAILED|STOPPED
    {CustomEntityTypes:3451 NextToken:s
    {Results!:4053 NextToken:s
    [4054
    {ResultId:s>1<255 DataSource:3456 JobName:s>1<255 JobRunId:s>1<255 StartedOn:s
    {Runs:4056 NextToken:s
    [4057
    {RunId:s>1<255 Status:1910 StartedOn:s DataSource:3456
    {Rulesets:4059 NextToken:s
    [4060
    {Name:s>1<255 Description:s>0<2048 CreatedOn:s LastModifiedOn:s TargetTable:3889
    ~ RecommendationRunId:s>1<255 RuleCount:n
    {Annotations:4062 NextToken:s
    [4063
    {ProfileId:s>1<255 StatisticId:s>1<255 StatisticRecordedOn:s InclusionAnnotation:4064
    {Value:3886 LastModifiedOn:s
    {Statistics:4066 NextToken:s
    [4067
    {StatisticId:s>1<255 ProfileId:s>1<255 RunIdentifier:4068 StatisticName:s>1<255 DoubleValue:n
    ~ EvaluationLevel:4069 ColumnsReferenced:1393 ReferencedDatasets:1393 StatisticProperties:3458
    ~ RecordedOn:s InclusionAnnotation:4064
    {RunId:s>1<255 JobRunId:s>1<255
    =Dataset|Column|Multicolumn
    {DevEndpointNames:1393 NextToken:s
    {Entities:4072 NextToken:s>1<2048
    [4073
    {EntityName:s Label:s IsParentEntity:b Description:s Category:s CustomProperties:2
    {IntegrationResourcePropertyList:4075 Marker:s>1<1024
    [3727
    {JobNames:1393 NextToken:s
    {TransformIds!:1393 NextToken:s
    {MaterializedViewRefreshTaskRuns:4079 NextToken:s
    [3954
    {Registries:4081 NextToken:s
    [3966
    {Schemas:4083 NextToken:s
    [4084
    {SchemaArn:s>1<10240 SchemaVersionId:s>36<36 VersionNumber:n>1<100000 Status:3736 CreatedTime:s
    {Schemas:4086 NextToken:s
    [4087
    {RegistryName:s>1<255 SchemaName:s>1<255 SchemaArn:s>1<10240 Description:s>0<2048
    ~ SchemaStatus:3735 CreatedTime:s UpdatedTime:s
    {Ids:1393 Sessions:4089 NextToken:s<400000
    [3740
    {Statements:4091 NextToken:s<400000
    [3987
    {CatalogId:s>1<255 DatabaseName:s>1<255 TableName:s>1<255 NextToken:s TableOptimizerRuns:4093
    [3654
    {TriggerNames:1393 NextToken:s
    {Profiles:4096 NextToken:s<400000
    [4097
    {Name:s>1<255 Description:s>0<2048 CreatedOn:s LastModifiedOn:s
    {Workflows:1393 NextToken:s
    {PolicyHash:s>1<255
    {SchemaArn:s>1<10240 SchemaName:s>1<255 RegistryName:s>1<255 LatestVersion:b
    ~ VersionNumber:n>1<100000 SchemaVersionId:s>36<36 MetadataKey:s>1<128 MetadataValue:s>1<256
    {MetadataInfoMap:4102 SchemaVersionId:s>36<36 NextToken:s
    %4103
    {MetadataValue:s>1<256 CreatedTime:s OtherMetadataValueList:4104
    [4105
    {MetadataValue:s>1<256 CreatedTime:s
    {ConnectionTypeArn:s>1<10240
    {SchemaVersionId:s>36<36 VersionNumber:n>1<100000 Status:3736
    {RunId:s>1<255 NodeIds:1393
    {Id:n
    {NextToken:s TableList:4012
    {RunId:s>1<255
    {ColumnStatisticsTaskRunId:s>1<255
    {TaskRunId:s>1<255
    {JobRunId:s>1<255
    {MaterializedViewRefreshTaskRunId:s
    {Errors:4117
    [4118
    {ColumnStatistics:3835 Error:3404
    {Name:s>1<255 Description:s>0<2048 Ruleset:s>1<65536
    {RegistryName:s>1<255 RegistryArn:s>1<10240
    {MinimumThroughputBillingCommitment:4122
    {Status!:4123 StartedAt:s EndedAt:s EarliestAllowedEndAt:s
    =ENABLED|DISABLED|ENABLED_UNTIL_EARLIEST_ALLOWED_END
    {ShardLimit!:n>0<1000000 OpenShardCount!:n>0<1000000 OnDemandStreamCount!:n>0<1000000
    ~ OnDemandStreamCountLimit!:n>0<1000000
    {StreamDescription!:4126
    {StreamName!:s>1<128 StreamARN!:s>1<2048 StreamStatus!:4127 StreamModeDetails:4128 Shards!:4130
    ~ HasMoreShards!:b RetentionPeriodHours!:n StreamCreationTimestamp!:s EnhancedMonitoring!:4134
    ~ EncryptionType:4138 KeyId:s>1<2048
    =CREATING|DELETING|ACTIVE|UPDATING
    {StreamMode!:4129
    =PROVISIONED|ON_DEMAND
    [4131
    {ShardId!:s>1<128 ParentShardId:s>1<128 AdjacentParentShardId:s>1<128 HashKeyRange!:4132
    ~ SequenceNumberRange!:4133
    {StartingHashKey!:s EndingHashKey!:s
    {StartingSequenceNumber!:s EndingSequenceNumber:s
    [4135
    {ShardLevelMetrics:4136
    [4137
    =IncomingBytes|IncomingRecords|OutgoingBytes|OutgoingRecords|
    ~WriteProvisionedThroughputExceeded|ReadProvisionedThroughputExceeded|IteratorAgeMilliseconds|
    ~ALL
    =NONE|KMS
    {ConsumerDescription!:4140
    {ConsumerName!:s>1<128 ConsumerARN!:s>1<2048 ConsumerStatus!:2028 ConsumerCreationTimestamp!:s
    ~ StreamARN!:s>1<2048
    {StreamDescriptionSummary!:4142
    {StreamName!:s>1<128 StreamARN!:s>1<2048 StreamId:s>1<24 StreamStatus!:4127
    ~ StreamModeDetails:4128 RetentionPeriodHours!:n StreamCreationTimestamp!:s
    ~ EnhancedMonitoring!:4134 EncryptionType:4138 KeyId:s>1<2048 OpenShardCount!:n>0<1000000
    ~ ConsumerCount:n>0<1000000 WarmThroughput:4143 MaxRecordSizeInKiB:n>1024<10240
    {TargetMiBps:n>0 CurrentMiBps:n>0
    {StreamName:s>1<128 CurrentShardLevelMetrics:4136 DesiredShardLevelMetrics:4136
    ~ StreamARN:s>1<2048
    {Records!:4146 NextShardIterator:s>1<512 MillisBehindLatest:n>0 ChildShards:4148
    [4147
    {SequenceNumber!:s ApproximateArrivalTimestamp:s Data!:s>0<10485760 PartitionKey!:s>1<256
    ~ EncryptionType:4138
    [4149
    {ShardId!:s>1<128 ParentShards!:252 HashKeyRange!:4132
    {Policy!:s
    {ShardIterator:s>1<512
    {Shards:4130 NextToken:s>1<1048576
    {Consumers:4154 NextToken:s>1<1048576
    [4155
    {ConsumerName!:s>1<128 ConsumerARN!:s>1<2048 ConsumerStatus!:2028 ConsumerCreationTimestamp!:s
    {StreamNames!:252 HasMoreStreams!:b NextToken:s>1<1048576 StreamSummaries:4157
    [4158
    {StreamName!:s>1<128 StreamARN!:s>1<2048 StreamStatus!:4127 StreamModeDetails:4128
    ~ StreamCreationTimestamp:s
    {Tags:1832
    {ShardId!:s>1<128 SequenceNumber!:s EncryptionType:4138
    {FailedRecordCount:n>1 Records!:4162 EncryptionType:4138
    [4163
    {SequenceNumber:s ShardId:s>1<128 ErrorCode:s ErrorMessage:s
    {Consumer!:4155
    {EventStream!:4166
    {SubscribeToShardEvent!:4167 ResourceNotFoundException:998 ResourceInUseException:998
    ~ KMSDisabledException:998 KMSInvalidStateException:998 KMSAccessDeniedException:998
    ~ KMSNotFoundException:998 KMSOptInRequired:998 KMSThrottlingException:998
    ~ InternalFailureException:998
    {Records!:4146 ContinuationSequenceNumber!:s MillisBehindLatest!:n>0 ChildShards:4148
    {StreamName:s>1<128 CurrentShardCount:n>1 TargetShardCount:n>1 StreamARN:s>1<2048
    {StreamARN:s>1<2048 StreamName:s>1<128 WarmThroughput:4143
    {KeyId:s>1<2048
    {CustomKeyStoreId:s>1<64
    {GrantToken:s>1<8192 GrantId:s>1<128
    {KeyMetadata:4174
    {AWSAccountId:s KeyId!:s>1<2048 Arn:s>20<2048 CreationDate:s Enabled:b Description:s>0<8192
    ~ KeyUsage:4175 KeyState:4176 DeletionDate:s ValidTo:s Origin:4177 CustomKeyStoreId:s>1<64
    ~ CloudHsmClusterId:s>19<24 ExpirationModel:4178 KeyManager:4179 CustomerMasterKeySpec:4180
    ~ KeySpec:4181 EncryptionAlgorithms:4182 SigningAlgorithms:4184 KeyAgreementAlgorithms:4186
    ~ MultiRegion:b MultiRegionConfiguration:4188 PendingDeletionWindowInDays:n>1<365
    ~ MacAlgorithms:4192 XksKeyConfiguration:4194 CurrentKeyMaterialId:s>64<64
    =SIGN_VERIFY|ENCRYPT_DECRYPT|GENERATE_VERIFY_MAC|KEY_AGREEMENT
    =Creating|Enabled|Disabled|PendingDeletion|PendingImport|PendingReplicaDeletion|Unavailable|
    ~Updating
    =AWS_KMS|EXTERNAL|AWS_CLOUDHSM|EXTERNAL_KEY_STORE
    =KEY_MATERIAL_EXPIRES|KEY_MATERIAL_DOES_NOT_EXPIRE
    =AWS|CUSTOMER
    =RSA_2048|RSA_3072|RSA_4096|ECC_NIST_P256|ECC_NIST_P384|ECC_NIST_P521|ECC_SECG_P256K1|
    ~SYMMETRIC_DEFAULT|HMAC_224|HMAC_256|HMAC_384|HMAC_512|SM2
    =RSA_2048|RSA_3072|RSA_4096|ECC_NIST_P256|ECC_NIST_P384|ECC_NIST_P521|ECC_SECG_P256K1|
    ~SYMMETRIC_DEFAULT|HMAC_224|HMAC_256|HMAC_384|HMAC_512|SM2|ML_DSA_44|ML_DSA_65|ML_DSA_87|
    ~ECC_NIST_EDWARDS25519
    [4183
    =SYMMETRIC_DEFAULT|RSAES_OAEP_SHA_1|RSAES_OAEP_SHA_256|SM2PKE
    [4185
    =RSASSA_PSS_SHA_256|RSASSA_PSS_SHA_384|RSASSA_PSS_SHA_512|RSASSA_PKCS1_V1_5_SHA_256|
    ~RSASSA_PKCS1_V1_5_SHA_384|RSASSA_PKCS1_V1_5_SHA_512|ECDSA_SHA_256|ECDSA_SHA_384|ECDSA_SHA_512|
    ~SM2DSA|ML_DSA_SHAKE_256|ED25519_SHA_512|ED25519_PH_SHA_512
    [4187
    =ECDH
    {MultiRegionKeyType:4189 PrimaryKey:4190 ReplicaKeys:4191
    =PRIMARY|REPLICA
    {Arn:s>20<2048 Region:s>1<32
    [4190
    [4193
    =HMAC_SHA_224|HMAC_SHA_256|HMAC_SHA_384|HMAC_SHA_512
    {Id:s>1<128
    {KeyId:s>1<2048 Plaintext:s>1<4096 EncryptionAlgorithm:4183 CiphertextForRecipient:s>1<6144
    ~ KeyMaterialId:s>64<64
    {KeyId:s>1<2048 KeyMaterialId:s>0<64
    {KeyId:s>1<2048 SharedSecret:s>1<4096 CiphertextForRecipient:s>1<6144
    ~ KeyAgreementAlgorithm:4187 KeyOrigin:4177
    {CustomKeyStores:4199 NextMarker:s>1<1024 Truncated:b
    [4200
    {CustomKeyStoreId:s>1<64 CustomKeyStoreName:s>1<256 CloudHsmClusterId:s>19<24
    ~ TrustAnchorCertificate:s>1<5000 ConnectionState:4201 ConnectionErrorCode:4202 CreationDate:s
    ~ CustomKeyStoreType:4203 XksProxyConfiguration:4204
    =CONNECTED|CONNECTING|FAILED|DISCONNECTED|DISCONNECTING
    =INVALID_CREDENTIALS|CLUSTER_NOT_FOUND|NETWORK_ERRORS|INTERNAL_ERROR|
    ~INSUFFICIENT_CLOUDHSM_HSMS|USER_LOCKED_OUT|USER_NOT_FOUND|USER_LOGGED_IN|SUBNET_NOT_FOUND|
    ~INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET|XKS_PROXY_ACCESS_DENIED|XKS_PROXY_NOT_REACHABLE|
    ~XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND|XKS_PROXY_INVALID_RESPONSE|XKS_PROXY_INVALID_CONFIGURATION|
    ~XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION|XKS_PROXY_TIMED_OUT|
    ~XKS_PROXY_INVALID_TLS_CONFIGURATION
    =AWS_CLOUDHSM|EXTERNAL_KEY_STORE
    {Connectivity:4205 AccessKeyId:s>20<30 UriEndpoint:s>10<128 UriPath:s>10<128
    ~ VpcEndpointServiceName:s>20<64 VpcEndpointServiceOwner:s>12<12
    =PUBLIC_ENDPOINT|VPC_ENDPOINT_SERVICE
    {CiphertextBlob:s>1<6144 KeyId:s>1<2048 EncryptionAlgorithm:4183
    {CiphertextBlob:s>1<6144 Plaintext:s>1<4096 KeyId:s>1<2048 CiphertextForRecipient:s>1<6144
    ~ KeyMaterialId:s>64<64
    {PrivateKeyCiphertextBlob:s>1<6144 PrivateKeyPlaintext:s>1<4096 PublicKey:s>1<8192
    ~ KeyId:s>1<2048 KeyPairSpec:4209 CiphertextForRecipient:s>1<6144 KeyMaterialId:s>64<64
    =RSA_2048|RSA_3072|RSA_4096|ECC_NIST_P256|ECC_NIST_P384|ECC_NIST_P521|ECC_SECG_P256K1|SM2|
    ~ECC_NIST_EDWARDS25519
    {PrivateKeyCiphertextBlob:s>1<6144 PublicKey:s>1<8192 KeyId:s>1<2048 KeyPairSpec:4209
    ~ KeyMaterialId:s>64<64
    {CiphertextBlob:s>1<6144 KeyId:s>1<2048 KeyMaterialId:s>64<64
    {Mac:s>1<6144 MacAlgorithm:4193 KeyId:s>1<2048
    {Plaintext:s>1<4096 CiphertextForRecipient:s>1<6144
    {KeyId:s>1<2048 KeyLastUsage:4215 TrackingStartDate:s KeyCreationDate:s
    {Operation:4216 Timestamp:s CloudTrailEventId:s KmsRequestId:s
    =Decrypt|DeriveSharedSecret|Encrypt|GenerateDataKey|GenerateDataKeyPair|
    ~GenerateDataKeyPairWithoutPlaintext|GenerateDataKeyWithoutPlaintext|GenerateMac|ReEncrypt|
    ~Sign|Verify|VerifyMac
    {Policy:s>1<131072 PolicyName:s>1<128
    {KeyRotationEnabled:b KeyId:s>1<2048 RotationPeriodInDays:n>90<2560 NextRotationDate:s
    ~ OnDemandRotationStartDate:s
    {KeyId:s>1<2048 ImportToken:s>1<6144 PublicKey:s>1<4096 ParametersValidTo:s
    {KeyId:s>1<2048 PublicKey:s>1<8192 CustomerMasterKeySpec:4180 KeySpec:4181 KeyUsage:4175
    ~ EncryptionAlgorithms:4182 SigningAlgorithms:4184 KeyAgreementAlgorithms:4186
    {KeyId:s>1<2048 KeyMaterialId:s>64<64
    {Aliases:4223 NextMarker:s>1<1024 Truncated:b
    [4224
    {AliasName:s>1<256 AliasArn:s>20<2048 TargetKeyId:s>1<2048 CreationDate:s LastUpdatedDate:s
    {Grants:4226 NextMarker:s>1<1024 Truncated:b
    [4227
    {KeyId:s>1<2048 GrantId:s>1<128 Name:s>1<256 CreationDate:s GranteePrincipal:s>1<256
    ~ RetiringPrincipal:s>1<256 IssuingAccount:s>1<256 Operations:4228 Constraints:4230
    [4229
    =Decrypt|Encrypt|GenerateDataKey|GenerateDataKeyWithoutPlaintext|ReEncryptFrom|ReEncryptTo|
    ~Sign|Verify|GetPublicKey|CreateGrant|RetireGrant|DescribeKey|GenerateDataKeyPair|
    ~GenerateDataKeyPairWithoutPlaintext|GenerateMac|VerifyMac|DeriveSharedSecret
    {EncryptionContextSubset:2 EncryptionContextEquals:2
    {PolicyNames:252 NextMarker:s>1<1024 Truncated:b
    {Rotations:4233 NextMarker:s>1<1024 Truncated:b
    [4234
    {KeyId:s>1<2048 KeyMaterialId:s>64<64 KeyMaterialDescription:s>0<256 ImportState:4235
    ~ KeyMaterialState:4236 ExpirationModel:4178 ValidTo:s RotationDate:s RotationType:4237
    =IMPORTED|PENDING_IMPORT
    =NON_CURRENT|CURRENT|PENDING_ROTATION|PENDING_MULTI_REGION_IMPORT_AND_ROTATION
    =AUTOMATIC|ON_DEMAND
    {Keys:4239 NextMarker:s>1<1024 Truncated:b
    [4240
    {KeyId:s>1<2048 KeyArn:s>20<2048
    {Tags:4242 NextMarker:s>1<1024 Truncated:b
    [4243
    {TagKey!:s>1<128 TagValue!:s>0<256
    {CiphertextBlob:s>1<6144 SourceKeyId:s>1<2048 KeyId:s>1<2048 SourceEncryptionAlgorithm:4183
    ~ DestinationEncryptionAlgorithm:4183 SourceKeyMaterialId:s>64<64
    ~ DestinationKeyMaterialId:s>64<64
    {ReplicaKeyMetadata:4174 ReplicaPolicy:s>1<131072 ReplicaTags:4242
    {KeyId:s>1<2048 DeletionDate:s KeyState:4176 PendingWindowInDays:n>1<365
    {KeyId:s>1<2048 Signature:s>1<6144 SigningAlgorithm:4185
    {KeyId:s>1<2048 SignatureValid:b SigningAlgorithm:4185
    {KeyId:s>1<2048 MacValid:b MacAlgorithm:4193
    {Statement:s RevisionId:s
    {Statement:s
    {CheckpointToken:s>1<2048 NewExecutionState!:4253
    {Operations:4254 NextMarker:s
    [4255
    {Id!:s>1<64 ParentId:s>1<64 Name:s>1<256 Type!:4256 SubType:s>1<32 StartTimestamp!:s
    ~ EndTimestamp:s Status!:4257 ExecutionDetails:4258 ContextDetails:4259 StepDetails:4261
    ~ WaitDetails:4262 CallbackDetails:4263 ChainedInvokeDetails:4264
    =EXECUTION|CONTEXT|STEP|WAIT|CALLBACK|CHAINED_INVOKE
    =STARTED|PENDING|READY|SUCCEEDED|FAILED|CANCELLED|TIMED_OUT|STOPPED
    {InputPayload:s>0<6291456
    {ReplayChildren:b Result:s>0<6291456 Error:4260
    {ErrorMessage:s ErrorType:s ErrorData:s StackTrace:1
    {Attempt:n>0 NextAttemptTimestamp:s Result:s>0<6291456 Error:4260
    {ScheduledEndTimestamp:s
    {CallbackId:s>1<1024 Result:s>0<6291456 Error:4260
    {Result:s>0<6291456 Error:4260
    {AliasArn:s>0<10000 Name:s>1<128 FunctionVersion:s>1<1024 Description:s>0<256
    ~ RoutingConfig:4266 RevisionId:s
    {AdditionalVersionWeights:4267
    %n>0<1
    {CapacityProvider!:4269
    {CapacityProviderArn!:s>1<140 State!:4270 VpcConfig!:4271 PermissionsConfig!:4272
    ~ InstanceRequirements:4273 CapacityProviderScalingConfig:4276 KmsKeyArn:s LastModified:s
    =Pending|Active|Failed|Deleting
    {SubnetIds!:1 SecurityGroupIds!:1
    {CapacityProviderOperatorRoleArn!:s
    {Architectures:4274 AllowedInstanceTypes:2319 ExcludedInstanceTypes:2319
    [4275
    =x86_64|arm64
    {MaxVCpuCount:n>2<15000 ScalingMode:4277 ScalingPolicies:4278
    =Auto|Manual
    [4279
    {PredefinedMetricType!:4280 TargetValue!:n>0<100
    =LambdaCapacityProviderAverageCPUUtilization
    {CodeSigningConfig!:4282
    {CodeSigningConfigId!:s CodeSigningConfigArn!:s>0<200 Description:s>0<256
    ~ AllowedPublishers!:4283 CodeSigningPolicies!:4284 LastModified!:s
    {SigningProfileVersionArns!:1
    {UntrustedArtifactOnDeployment:4285
    =Warn|Enforce
    {UUID:s StartingPosition:4287 StartingPositionTimestamp:s BatchSize:n>1<10000
    ~ MaximumBatchingWindowInSeconds:n>0<300 ParallelizationFactor:n>1<10 EventSourceArn:s
    ~ FilterCriteria:4288 FunctionArn:s>0<10000 LastModified:s LastProcessingResult:s State:s
    ~ StateTransitionReason:s DestinationConfig:4291 Topics:4293 Queues:743
    ~ SourceAccessConfigurations:4294 SelfManagedEventSource:4297
    ~ MaximumRecordAgeInSeconds:n>-1<604800 BisectBatchOnFunctionError:b
    ~ MaximumRetryAttempts:n>-1<10000 TumblingWindowInSeconds:n>0<900 FunctionResponseTypes:4300
    ~ AmazonManagedKafkaEventSourceConfig:4302 SelfManagedKafkaEventSourceConfig:4302
    ~ ScalingConfig:4311 DocumentDBEventSourceConfig:4312 KMSKeyArn:s FilterCriteriaError:4314
    ~ EventSourceMappingArn:s>85<120 MetricsConfig:4315 LoggingConfig:4318
    ~ ProvisionedPollerConfig:4320
    =TRIM_HORIZON|LATEST|AT_TIMESTAMP
    {Filters:4289
    [4290
    {Pattern:s>0<4096
    {OnSuccess:4292 OnFailure:4292
    {Destination:s>0<350
    [s>1<249
    [4295
    {Type:4296 URI:s>1<200
    =BASIC_AUTH|VPC_SUBNET|VPC_SECURITY_GROUP|SASL_SCRAM_512_AUTH|SASL_SCRAM_256_AUTH|VIRTUAL_HOST|
    ~CLIENT_CERTIFICATE_TLS_AUTH|SERVER_ROOT_CA_CERTIFICATE
    {Endpoints:4298
    %4299
    [s>1<300
    [4301
    =ReportBatchItemFailures
    {ConsumerGroupId:s>1<200 SchemaRegistryConfig:4303
    {SchemaRegistryURI:s>1<10000 EventRecordFormat:4304 AccessConfigs:4305
    ~ SchemaValidationConfigs:4308
    =JSON|SOURCE
    [4306
    {Type:4307 URI:s
    =BASIC_AUTH|CLIENT_CERTIFICATE_TLS_AUTH|SERVER_ROOT_CA_CERTIFICATE
    [4309
    {Attribute:4310
    =KEY|VALUE
    {MaximumConcurrency:n>2<1000
    {DatabaseName:s>1<63 CollectionName:s>1<57 FullDocument:4313
    =UpdateLookup|Default
    {ErrorCode:s>10<50 Message:s>10<2048
    {Metrics:4316
    [4317
    =EventCount|ErrorCount|KafkaMetrics
    {SystemLogLevel:4319
    =DEBUG|INFO|WARN
    {MinimumPollers:n>1<200 MaximumPollers:n>1<2000 PollerGroupName:s>0<128
    {FunctionName:s>1<256 FunctionArn:s>0<10000 Runtime:4322 Role:s Handler:s>0<128 CodeSize:n
    ~ Description:s>0<256 Timeout:n>1 MemorySize:n>128<32768 LastModified:s CodeSha256:s
    ~ Version:s>1<1024 VpcConfig:4323 DeadLetterConfig:4324 Environment:4325 KMSKeyArn:s
    ~ TracingConfig:4327 MasterArn:s>0<10000 RevisionId:s Layers:4329 State:4331 StateReason:s
    ~ StateReasonCode:4332 LastUpdateStatus:4333 LastUpdateStatusReason:s
    ~ LastUpdateStatusReasonCode:4334 FileSystemConfigs:4335 PackageType:4337
    ~ ImageConfigResponse:4338 SigningProfileVersionArn:s SigningJobArn:s Architectures:4274
    ~ EphemeralStorage:4340 SnapStart:4341 RuntimeVersionConfig:4344 LoggingConfig:4345
    ~ CapacityProviderConfig:4348 ConfigSha256:s DurableConfig:4350 TenancyConfig:4351
    =nodejs|nodejs4.3|nodejs6.10|nodejs8.10|nodejs10.x|nodejs12.x|nodejs14.x|nodejs16.x|java8|
    ~java8.al2|java11|python2.7|python3.6|python3.7|python3.8|python3.9|dotnetcore1.0|
    ~dotnetcore2.0|dotnetcore2.1|dotnetcore3.1|dotnet6|dotnet8|nodejs4.3-edge|go1.x|ruby2.5|
    ~ruby2.7|provided|provided.al2|nodejs18.x|python3.10|java17|ruby3.2|ruby3.3|ruby3.4|python3.11|
    ~nodejs20.x|provided.al2023|python3.12|java21|python3.13|nodejs22.x|nodejs24.x|python3.14|
    ~java25|dotnet10|ruby4.0
    {SubnetIds:1 SecurityGroupIds:1 VpcId:s Ipv6AllowedForDualStack:b
    {TargetArn:s
    {Variables:2 Error:4326
    {ErrorCode:s Message:s
    {Mode:4328
    =Active|PassThrough
    [4330
    {Arn:s>1<140 CodeSize:n SigningProfileVersionArn:s SigningJobArn:s
    =Pending|Active|Inactive|Failed|Deactivating|Deactivated|ActiveNonInvocable|Deleting
    =Idle|Creating|Restoring|EniLimitExceeded|InsufficientRolePermissions|InvalidConfiguration|
    ~InternalError|SubnetOutOfIPAddresses|InvalidSubnet|InvalidSecurityGroup|ImageDeleted|
    ~ImageAccessDenied|InvalidImage|KMSKeyAccessDenied|KMSKeyNotFound|InvalidStateKMSKey|
    ~DisabledKMSKey|EFSIOError|EFSMountConnectivityError|EFSMountFailure|EFSMountTimeout|
    ~InvalidRuntime|InvalidZipFileException|FunctionError|DrainingDurableExecutions|
    ~VcpuLimitExceeded|CapacityProviderScalingLimitExceeded|InsufficientCapacity|
    ~EC2RequestLimitExceeded|FunctionError.InitTimeout|FunctionError.RuntimeInitError|
    ~FunctionError.ExtensionInitError|FunctionError.InvalidEntryPoint|
    ~FunctionError.InvalidWorkingDirectory|FunctionError.PermissionDenied|
    ~FunctionError.TooManyExtensions|FunctionError.InitResourceExhausted|
    ~DisallowedByVpcEncryptionControl
    =Successful|Failed|InProgress
    =EniLimitExceeded|InsufficientRolePermissions|InvalidConfiguration|InternalError|
    ~SubnetOutOfIPAddresses|InvalidSubnet|InvalidSecurityGroup|ImageDeleted|ImageAccessDenied|
    ~InvalidImage|KMSKeyAccessDenied|KMSKeyNotFound|InvalidStateKMSKey|DisabledKMSKey|EFSIOError|
    ~EFSMountConnectivityError|EFSMountFailure|EFSMountTimeout|InvalidRuntime|
    ~InvalidZipFileException|FunctionError|VcpuLimitExceeded|CapacityProviderScalingLimitExceeded|
    ~InsufficientCapacity|EC2RequestLimitExceeded|FunctionError.InitTimeout|
    ~FunctionError.RuntimeInitError|FunctionError.ExtensionInitError|
    ~FunctionError.InvalidEntryPoint|FunctionError.InvalidWorkingDirectory|
    ~FunctionError.PermissionDenied|FunctionError.TooManyExtensions|
    ~FunctionError.InitResourceExhausted|DisallowedByVpcEncryptionControl
    [4336
    {Arn!:s>0<256 LocalMountPath!:s>0<160
    =Zip|Image
    {ImageConfig:4339 Error:4326
    {EntryPoint:1 Command:1 WorkingDirectory:s>0<1000
    {Size!:n>512<10240
    {ApplyOn:4342 OptimizationStatus:4343
    =PublishedVersions|None
    =On|Off
    {RuntimeVersionArn:s>26<2048 Error:4326
    {LogFormat:4346 ApplicationLogLevel:4347 SystemLogLevel:4319 LogGroup:s>1<512
    =JSON|Text
    =TRACE|DEBUG|INFO|WARN|ERROR|FATAL
    {LambdaManagedInstancesCapacityProviderConfig!:4349
    {CapacityProviderArn!:s>1<140 PerExecutionEnvironmentMaxConcurrency:n>1<1600
    ~ ExecutionEnvironmentMemoryGiBPerVCpu:n>2<8
    {RetentionPeriodInDays:n>1<90 ExecutionTimeout:n>1<31622400
    {TenantIsolationMode!:4352
    =PER_TENANT
    {FunctionUrl!:s>40<100 FunctionArn!:s>0<10000 AuthType!:4354 Cors:4355 CreationTime!:s
    ~ InvokeMode:4358
    =NONE|AWS_IAM
    {AllowCredentials:b AllowHeaders:613 AllowMethods:4356 AllowOrigins:4357 ExposeHeaders:613
    ~ MaxAge:n>0<86400
    [s>0<6
    [s>1<253
    =BUFFERED|RESPONSE_STREAM
    {StatusCode:n
    {AccountLimit:4361 AccountUsage:4362
    {TotalCodeSize:n CodeSizeUnzipped:n CodeSizeZipped:n ConcurrentExecutions:n
    ~ UnreservedConcurrentExecutions:n>0
    {TotalCodeSize:n FunctionCount:n
    {DurableExecutionArn!:s>1<1024 DurableExecutionName!:s>1<64 FunctionArn!:s>0<10000
    ~ InputPayload:s>0<6291456 Result:s>0<6291456 Error:4260 StartTimestamp!:s Status!:4364
    ~ EndTimestamp:s Version:s>1<1024 TraceHeader:4365
    =RUNNING|SUCCEEDED|FAILED|TIMED_OUT|STOPPED
    {XAmznTraceId:s>0<8192
    {Events!:4367 NextMarker:s
    [4368
    {EventType:4369 SubType:s>1<32 EventId:n>1 Id:s>1<64 Name:s>1<256 EventTimestamp:s
    ~ ParentId:s>1<64 ExecutionStartedDetails:4370 ExecutionSucceededDetails:4372
    ~ ExecutionFailedDetails:4373 ExecutionTimedOutDetails:4375 ExecutionStoppedDetails:4373
    ~ ContextStartedDetails:154 ContextSucceededDetails:4372 ContextFailedDetails:4373
    ~ WaitStartedDetails:4376 WaitSucceededDetails:4377 WaitCancelledDetails:4375
    ~ StepStartedDetails:154 StepSucceededDetails:4378 StepFailedDetails:4380
    ~ ChainedInvokeStartedDetails:4381 ChainedInvokeSucceededDetails:4372
    ~ ChainedInvokeFailedDetails:4373 ChainedInvokeTimedOutDetails:4373
    ~ ChainedInvokeStoppedDetails:4373 CallbackStartedDetails:4382 CallbackSucceededDetails:4372
    ~ CallbackFailedDetails:4373 CallbackTimedOutDetails:4373 InvocationCompletedDetails:4383
    =ExecutionStarted|ExecutionSucceeded|ExecutionFailed|ExecutionTimedOut|ExecutionStopped|
    ~ContextStarted|ContextSucceeded|ContextFailed|WaitStarted|WaitSucceeded|WaitCancelled|
    ~StepStarted|StepSucceeded|StepFailed|ChainedInvokeStarted|ChainedInvokeSucceeded|
    ~ChainedInvokeFailed|ChainedInvokeTimedOut|ChainedInvokeStopped|CallbackStarted|
    ~CallbackSucceeded|CallbackFailed|CallbackTimedOut|InvocationCompleted
    {Input!:4371 ExecutionTimeout!:n>0
    {Payload:s>0<6291456 Truncated:b
    {Result!:4371
    {Error!:4374
    {Payload:4260 Truncated:b
    {Error:4374
    {Duration!:n>0 ScheduledEndTimestamp!:s
    {Duration:n>0
    {Result!:4371 RetryDetails!:4379
    {CurrentAttempt:n>0 NextAttemptDelaySeconds:n>0
    {Error!:4374 RetryDetails!:4379
    {FunctionName!:s>1<256 TenantId:s>1<256 Input:4371 ExecutedVersion:s>1<1024
    ~ DurableExecutionArn:s>1<1024
    {CallbackId!:s>1<1024 HeartbeatTimeout:n>0 Timeout:n>0
    {StartTimestamp!:s EndTimestamp!:s RequestId!:s Error:4374
    {Operations!:4254 NextMarker:s
    {Configuration:4321 Code:4386 Tags:2 TagsError:4387 Concurrency:4388
    {RepositoryType:s Location:s ImageUri:s ResolvedImageUri:s SourceKMSKeyArn:s
    {ErrorCode!:s>10<21 Message!:s>84<1000
    {ReservedConcurrentExecutions:n>0
    {CodeSigningConfigArn!:s>0<200 FunctionName!:s>1<140
    {LastModified:s FunctionArn:s>0<10000 MaximumRetryAttempts:n>0<2
    ~ MaximumEventAgeInSeconds:n>60<21600 DestinationConfig:4291
    {RecursiveLoop:4392
    =Allow|Terminate
    {FunctionArn:s>0<10000 AppliedFunctionScalingConfig:4394 RequestedFunctionScalingConfig:4394
    {MinExecutionEnvironments:n>0<15000 MaxExecutionEnvironments:n>0<15000
    {FunctionUrl!:s>40<100 FunctionArn!:s>0<10000 AuthType!:4354 Cors:4355 CreationTime!:s
    ~ LastModifiedTime!:s InvokeMode:4358
    {Content:4397 LayerArn:s>1<140 LayerVersionArn:s>1<140 Description:s>0<256 CreatedDate:s
    ~ Version:n CompatibleRuntimes:4398 LicenseInfo:s>0<512 CompatibleArchitectures:4274
    {Location:s CodeSha256:s CodeSize:n SigningProfileVersionArn:s SigningJobArn:s
    [4322
    {Policy:s RevisionId:s
    {RequestedProvisionedConcurrentExecutions:n>1 AvailableProvisionedConcurrentExecutions:n>0
    ~ AllocatedProvisionedConcurrentExecutions:n>0 Status:4401 StatusReason:s LastModified:s
    =IN_PROGRESS|READY|FAILED
    {UpdateRuntimeOn:4403 RuntimeVersionArn:s>26<2048 FunctionArn:s>0<10000
    =Auto|Manual|FunctionUpdate
    {StatusCode:n FunctionError:s LogResult:s Payload:s ExecutedVersion:s>1<1024
    ~ DurableExecutionArn:s>1<1024
    {Status:n
    {StatusCode:n ExecutedVersion:s>1<1024 EventStream:4407 ResponseStreamContentType:s
    {PayloadChunk:4408 InvokeComplete:4409
    {Payload:s
    {ErrorCode:s ErrorDetails:s LogResult:s
    {NextMarker:s Aliases:4411
    [4265
    {CapacityProviders!:4413 NextMarker:s
    [4269
    {NextMarker:s CodeSigningConfigs:4415
    [4282
    {DurableExecutions:4417 NextMarker:s
    [4418
    {DurableExecutionArn!:s>1<1024 DurableExecutionName!:s>1<64 FunctionArn!:s>0<10000 Status!:4364
    ~ StartTimestamp!:s EndTimestamp:s
    {NextMarker:s EventSourceMappings:4420
    [4286
    {FunctionEventInvokeConfigs:4422 NextMarker:s
    [4390
    {FunctionUrlConfigs!:4424 NextMarker:s
    [4425
    {FunctionUrl!:s>40<100 FunctionArn!:s>0<10000 CreationTime!:s LastModifiedTime!:s Cors:4355
    ~ AuthType!:4354 InvokeMode:4358
    {CapacityProviderArn!:s>1<140 FunctionVersions!:4427 NextMarker:s
    [4428
    {FunctionArn!:s>0<10000 State!:4331
    {NextMarker:s Functions:4430
    [4321
    {NextMarker:s FunctionArns:4432
    [s>0<10000
    {NextMarker:s LayerVersions:4434
    [4435
    {LayerVersionArn:s>1<140 Version:n Description:s>0<256 CreatedDate:s CompatibleRuntimes:4398
    ~ LicenseInfo:s>0<512 CompatibleArchitectures:4274
    {NextMarker:s Layers:4437
    [4438
    {LayerName:s>1<140 LayerArn:s>1<140 LatestMatchingVersion:4435
    {ProvisionedConcurrencyConfigs:4440 NextMarker:s
    [4441
    {FunctionArn:s>0<10000 RequestedProvisionedConcurrentExecutions:n>1
    ~ AvailableProvisionedConcurrentExecutions:n>0 AllocatedProvisionedConcurrentExecutions:n>0
    ~ Status:4401 StatusReason:s LastModified:s
    {Tags:2
    {NextMarker:s Versions:4430
    {FunctionState:4331
    {UpdateRuntimeOn!:4403 FunctionArn!:s>0<10000 RuntimeVersionArn:s>26<2048
    {StopTimestamp!:s
    {identifier:s>1<2048
    {importId:s>1<256 importStatistics:4449 importStatus:4450 creationTime:n>0 lastUpdatedTime:n>0
    {bytesImported:n>0
    =IN_PROGRESS|CANCELLED|COMPLETED|FAILED
    {delivery:4452
    {id:s>1<64 arn:s deliverySourceName:s>1<60 deliveryDestinationArn:s
    ~ deliveryDestinationType:4453 recordFields:575 fieldDelimiter:s>0<5
    ~ s3DeliveryConfiguration:4454 tags:287
    =S3|CWL|FH|XRAY
    {suffixPath:s>1<256 enableHiveCompatiblePath:b
    {taskId:s>1<512
    {importId:s>1<256 importDestinationArn:s creationTime:n>0
    {anomalyDetectorArn:s>1
    {lookupTableArn:s createdAt:n>0
    {scheduledQueryArn:s state:228
    {success:b
    {accountPolicies:4462 nextToken:s>1
    [4463
    {policyName:s policyDocument:s lastUpdatedTime:n>0 policyType:4464 scope:4465
    ~ selectionCriteria:s accountId:s>12<12
    =DATA_PROTECTION_POLICY|SUBSCRIPTION_FILTER_POLICY|FIELD_INDEX_POLICY|TRANSFORMER_POLICY|
    ~METRIC_EXTRACTION_POLICY
    =ALL
    {configurationTemplates:4467 nextToken:s>1
    [4468
    {service:s>1<255 logType:s>1<255 resourceType:s>1<255 deliveryDestinationType:4453
    ~ defaultDeliveryConfigValues:4469 allowedFields:4470 allowedOutputFormats:4472
    ~ allowedActionForAllowVendedLogsDeliveryForResource:s allowedFieldDelimiters:4474
    ~ allowedSuffixPathFields:575 deliverySourceConfiguration:4475 s3TablesIntegration:4478
    {recordFields:575 fieldDelimiter:s>0<5 s3DeliveryConfiguration:4454
    [4471
    {name:s>1<64 mandatory:b
    [4473
    =json|plain|w3c|raw|parquet
    [s>0<5
    [4476
    {keyName!:s>1<256 valueType!:4477 defaultValue!:s>1<256 supportedValues:884 minValue:n
    ~ maxValue:n
    =string|boolean|int|double|long
    {datasourceName:s>1<256 datasourceType:s>1<256
    {deliveries:4480 nextToken:s>1
    [4452
    {deliveryDestinations:4482 nextToken:s>1
    [4483
    {name:s>1<60 arn:s deliveryDestinationType:4453 outputFormat:4473
    ~ deliveryDestinationConfiguration:4484 tags:287
    {destinationResourceArn!:s
    {deliverySources:4486 nextToken:s>1
    [4487
    {name:s>1<60 arn:s resourceArns:1 service:s>1<255 logType:s>1<255 tags:287
    ~ deliverySourceConfiguration:3463 status:3178 statusReason:4488
    =RESOURCE_DELETED
    {destinations:4490 nextToken:s>1
    [4491
    {destinationName:s>1<512 targetArn:s>1 roleArn:s>1 accessPolicy:s>1 arn:s creationTime:n>0
    {exportTasks:4493 nextToken:s>1
    [4494
    {taskId:s>1<512 taskName:s>1<512 logGroupName:s>1<512 from:n>0 to:n>0 destination:s>1<512
    ~ destinationPrefix:s status:4495 executionInfo:4497
    {code:4496 message:s
    =CANCELLED|COMPLETED|FAILED|PENDING|PENDING_CANCEL|RUNNING
    {creationTime:n>0 completionTime:n>0
    {fieldIndexes:4499 nextToken:s>1
    [4500
    {logGroupIdentifier:s>1<2048 fieldIndexName:s>1<512 lastScanTime:n>0 firstEventTime:n>0
    ~ lastEventTime:n>0 type:4501
    =FACET|FIELD_INDEX
    {importSourceArn:s importId:s>1<256 importBatches:4503 nextToken:s>1
    [4504
    {batchId!:s>1<256 status!:4450 errorMessage:s
    {imports:4506 nextToken:s>1
    [4507
    {importId:s>1<256 importSourceArn:s importStatus:4450 importDestinationArn:s
    ~ importStatistics:4449 importFilter:4508 creationTime:n>0 lastUpdatedTime:n>0 errorMessage:s
    {startEventTime:n>0 endEventTime:n>0
    {indexPolicies:4510 nextToken:s>1
    [4511
    {logGroupIdentifier:s>1<2048 lastUpdateTime:n>0 policyDocument:s>1<51200 policyName:s
    ~ source:4512
    =ACCOUNT|LOG_GROUP
    {logGroups:4514 nextToken:s>1
    [4515
    {logGroupName:s>1<512 creationTime:n>0 retentionInDays:n metricFilterCount:n arn:s
    ~ storedBytes:n>0 kmsKeyId:s<256 dataProtectionStatus:4516 inheritedProperties:4517
    ~ logGroupClass:4519 logGroupArn:s deletionProtectionEnabled:b
    ~ bearerTokenAuthenticationEnabled:b
    =ACTIVATED|DELETED|ARCHIVED|DISABLED
    [4518
    =ACCOUNT_DATA_PROTECTION
    =STANDARD|INFREQUENT_ACCESS|DELIVERY
    {logStreams:4521 nextToken:s>1
    [4522
    {logStreamName:s>1<512 creationTime:n>0 firstEventTimestamp:n>0 lastEventTimestamp:n>0
    ~ lastIngestionTime:n>0 uploadSequenceToken:s>1 arn:s storedBytes:n>0
    {lookupTables:4524 nextToken:s>1
    [4525
    {lookupTableArn:s lookupTableName:s>1<256 description:s>0<1024 tableFields:1 recordsCount:n>0
    ~ sizeBytes:n>0 lastUpdatedTime:n>0 kmsKeyId:s<256
    {metricFilters:4527 nextToken:s>1
    [4528
    {filterName:s>1<512 filterPattern:s>0<1024 metricTransformations:4529 creationTime:n>0
    ~ logGroupName:s>1<512 applyOnTransformedLogs:b fieldSelectionCriteria:s>0<2000
    ~ emitSystemFieldDimensions:1
    [4530
    {metricName!:s<255 metricNamespace!:s<255 metricValue!:s<100 defaultValue:n dimensions:4531
    ~ unit:1366
    %s<255
    {queries:4533 nextToken:s>1
    [4534
    {queryLanguage:4535 queryId:s>1<256 queryString:s>0<10000 status:4536 createTime:n>0
    ~ logGroupName:s>1<512 queryDuration:n bytesScanned:n userIdentity:s>1<2048
    =CWLI|SQL|PPL
    =Scheduled|Running|Complete|Failed|Cancelled|Timeout|Unknown
    {queryDefinitions:4538 nextToken:s>1
    [4539
    {queryLanguage:4535 queryDefinitionId:s>1<256 name:s>1<255 queryString:s>1<10000
    ~ lastModified:n>0 logGroupNames:4540 parameters:4541
    [s>1<512
    [4542
    {name!:s>1<128 defaultValue:s<1024 description:s<512
    {resourcePolicies:4544 nextToken:s>1
    [4545
    {policyName:s policyDocument:s>1<51200 lastUpdatedTime:n>0 policyScope:4546 resourceArn:s
    ~ revisionId:s>1
    =ACCOUNT|RESOURCE
    {subscriptionFilters:4548 nextToken:s>1
    [4549
    {filterName:s>1<512 logGroupName:s>1<512 filterPattern:s>0<1024 destinationArn:s>1 roleArn:s>1
    ~ distribution:4550 applyOnTransformedLogs:b creationTime:n>0 fieldSelectionCriteria:s>0<2000
    ~ emitSystemFields:1
    =Random|ByLogStream
    {events:4552 searchedLogStreams:4554 nextToken:s>1
    [4553
    {logStreamName:s>1<512 timestamp:n>0 message:s>1 ingestionTime:n>0 eventId:s
    [4555
    {logStreamName:s>1<512 searchedCompletely:b
    {logGroupIdentifier:s>1<2048 policyDocument:s lastUpdatedTime:n>0
    {deliveryDestination:4483
    {policy:4559
    {deliveryDestinationPolicy:s>1<51200
    {deliverySource:4487
    {integrationName:s>1<50 integrationType:4562 integrationStatus:4563 integrationDetails:4564
    =OPENSEARCH
    =PROVISIONING|ACTIVE|FAILED
    {openSearchIntegrationDetails:4565
    {dataSource:4566 application:4569 collection:4570 workspace:4571 encryptionPolicy:4572
    ~ networkPolicy:4572 accessPolicy:4572 lifecyclePolicy:4572
    {dataSourceName:s>1<256 status:4567
    {status:4568 statusMessage:s>1
    =ACTIVE|NOT_FOUND|ERROR
    {applicationEndpoint:s>1<1024 applicationArn:s applicationId:s>1<256 status:4567
    {collectionEndpoint:s>1<1024 collectionArn:s status:4567
    {workspaceId:s>1<256 status:4567
    {policyName:s>1<256 status:4567
    {detectorName:s>1 logGroupArnList:806 evaluationFrequency:4574 filterPattern:s>0<1024
    ~ anomalyDetectorStatus:4575 kmsKeyId:s<256 creationTimeStamp:n>0 lastModifiedTimeStamp:n>0
    ~ anomalyVisibilityTime:n>7<90
    =ONE_MIN|FIVE_MIN|TEN_MIN|FIFTEEN_MIN|THIRTY_MIN|ONE_HOUR
    =INITIALIZING|TRAINING|ANALYZING|FAILED|DELETED|PAUSED
    {events:4577 nextForwardToken:s>1 nextBackwardToken:s>1
    [4578
    {timestamp:n>0 message:s>1 ingestionTime:n>0
    {logFields:4580
    [4581
    {logFieldName:s>1<256 logFieldType:4582
    {type:s element:4582 fields:4580
    {logGroupFields:4584
    [4585
    {name:s percent:n>0<100
    {fieldStream:4587
    {fields:2716 InternalStreamingException:998
    {logRecord:2
    {lookupTableArn:s lookupTableName:s>1<256 description:s>0<1024 tableBody:s>1<10485760
    ~ sizeBytes:n>0 lastUpdatedTime:n>0 kmsKeyId:s<256
    {queryLanguage:4535 results:4591 statistics:4594 status:4536 encryptionKey:s<256
    ~ nextToken:s<1024
    [4592
    [4593
    {field:s value:s
    {recordsMatched:n recordsScanned:n estimatedRecordsSkipped:n bytesScanned:n
    ~ estimatedBytesSkipped:n logGroupsScanned:n
    {scheduledQueryArn:s name:s>1<255 description:s<1024 queryLanguage:4535 queryString:s>0<10000
    ~ logGroupIdentifiers:806 scheduleExpression:s<256 timezone:s>1 startTimeOffset:n
    ~ destinationConfiguration:4596 state:228 lastTriggeredTime:n>0 lastExecutionStatus:4598
    ~ scheduleStartTime:n>0 scheduleEndTime:n>0 executionRoleArn:s>1 creationTime:n>0
    ~ lastUpdatedTime:n>0
    {s3Configuration!:4597
    {destinationIdentifier!:s<1024 roleArn!:s>1 ownerAccountId:s>12<12 kmsKeyId:s<256
    =Running|InvalidQuery|Complete|Failed|Timeout
    {name:s>1<255 scheduledQueryArn:s triggerHistory:4600 nextToken:s>1
    [4601
    {queryId:s>1<256 executionStatus:4598 triggeredTimestamp:n>0 errorMessage:s destinations:4602
    [4603
    {destinationType:4604 destinationIdentifier:s status:4605 processedIdentifier:s errorMessage:s
    =S3
    =IN_PROGRESS|CLIENT_ERROR|FAILED|COMPLETE
    {logGroupIdentifier:s>1<2048 creationTime:n>0 lastModifiedTime:n>0 transformerConfig:4607
    [4608
    {addKeys:4609 copyValue:4612 csv:4615 dateTimeConverter:4616 deleteKeys:4617 grok:4618
    ~ listToMap:4619 lowerCaseString:4617 moveKeys:4612 parseCloudfront:4621 parseJSON:4622
    ~ parseKeyValue:4623 parseRoute53:4621 parseToOCSF:4624 parsePostgres:4621 parseVPC:4621
    ~ parseWAF:4621 renameKeys:4627 splitString:4630 substituteString:4633 trimString:4617
    ~ typeConverter:4636 upperCaseString:4617
    {entries!:4610
    [4611
    {key!:s>1<128 value!:s>1<256 overwriteIfExists:b
    {entries!:4613
    [4614
    {source!:s>1<128 target!:s>1<128 overwriteIfExists:b
    {quoteCharacter:s>1<1 delimiter:s>1<2 columns:252 source:s>1<128 destination:s>1<128
    {source!:s>1<128 target!:s>1<128 targetFormat:s>1<64 matchPatterns!:546 sourceTimezone:s>1
    ~ targetTimezone:s>1 locale:s>1
    {withKeys!:546
    {source:s>1<128 match!:s>1<512
    {source!:s>1<128 key!:s>1<128 valueKey:s>1<128 target:s>1<128 flatten:b flattenedElement:4620
    =first|last
    {source:s>1<128
    {source:s>1<128 destination:s>1<128
    {source:s>1<128 destination:s>1<128 fieldDelimiter:s>1<128 keyValueDelimiter:s>1<128
    ~ keyPrefix:s>1<128 nonMatchValue:s>1<128 overwriteIfExists:b
    {source:s>1<128 eventSource!:4625 ocsfVersion!:4626 mappingVersion:s>1<10
    =CloudTrail|Route53Resolver|VPCFlow|EKSAudit|AWSWAF
    =V1.1|V1.5
    {entries!:4628
    [4629
    {key!:s>1<128 renameTo!:s>1<128 overwriteIfExists:b
    {entries!:4631
    [4632
    {source!:s>1<128 delimiter!:s>1<128
    {entries!:4634
    [4635
    {source!:s>1<128 from!:s>1<128 to!:s>1<128
    {entries!:4637
    [4638
    {key!:s>1<128 type!:4639
    =boolean|integer|double|string
    {aggregateLogGroupSummaries:4641 nextToken:s>1
    [4642
    {logGroupCount:n groupingIdentifiers:4643
    [4644
    {key:s value:s
    {anomalies:4646 nextToken:s>1
    [4647
    {anomalyId!:s>36<36 patternId!:s>32<32 anomalyDetectorArn!:s>1 patternString!:s>1
    ~ patternRegex:s>1 priority:s>1 firstSeen!:n>0 lastSeen!:n>0 description!:s>1 active!:b
    ~ state!:4648 histogram!:412 logSamples!:4649 patternTokens!:4651 logGroupArnList!:806
    ~ suppressed:b suppressedDate:n>0 suppressedUntil:n>0 isPatternLevelSuppression:b
    =Active|Suppressed|Baseline
    [4650
    {timestamp:n>0 message:s>1
    [4652
    {dynamicTokenPosition:n isDynamic:b tokenString:s>1 enumerations:412 inferredTokenName:s>1
    {integrationSummaries:4654
    [4655
    {integrationName:s>1<50 integrationType:4562 integrationStatus:4563
    {anomalyDetectors:4657 nextToken:s>1
    [4658
    {anomalyDetectorArn:s>1 detectorName:s>1 logGroupArnList:806 evaluationFrequency:4574
    ~ filterPattern:s>0<1024 anomalyDetectorStatus:4575 kmsKeyId:s<256 creationTimeStamp:n>0
    ~ lastModifiedTimeStamp:n>0 anomalyVisibilityTime:n>7<90
    {logGroups:4660 nextToken:s>1
    [4661
    {logGroupName:s>1<512 logGroupArn:s logGroupClass:4519
    {logGroupIdentifiers:806 nextToken:s>1
    {nextToken:s>1 scheduledQueries:4664
    [4665
    {scheduledQueryArn:s name:s>1<255 state:228 lastTriggeredTime:n>0 lastExecutionStatus:4598
    ~ scheduleExpression:s<256 timezone:s>1 destinationConfiguration:4596 creationTime:n>0
    ~ lastUpdatedTime:n>0
    {sources:4667 nextToken:s>1
    [4668
    {identifier:s>1<2048 dataSource:4669 status:4670 statusReason:s>1 createdTimeStamp:n>0
    ~ parentSourceIdentifier:s>1<2048
    {name!:s type:s
    =ACTIVE|UNHEALTHY|FAILED|DATA_SOURCE_DELETE_IN_PROGRESS
    {accountPolicy:4463
    {destination:4491
    {indexPolicy:4511
    {integrationName:s>1<50 integrationStatus:4563
    {nextSequenceToken:s>1 rejectedLogEventsInfo:4676 rejectedEntityInfo:4677
    {tooNewLogEventStartIndex:n tooOldLogEventEndIndex:n expiredLogEventEndIndex:n
    {errorType!:4678
    =InvalidEntity|InvalidTypeValue|InvalidKeyAttributes|InvalidAttributes|EntitySizeTooLarge|
    ~UnsupportedLogGroupType|MissingRequiredFields
    {queryDefinitionId:s>1<256
    {resourcePolicy:4545 revisionId:s>1
    {responseStream:4682
    {sessionStart:4683 sessionUpdate:4684 SessionTimeoutException:998 SessionStreamingException:998
    {requestId:s>0<256 sessionId:s>0<256 logGroupIdentifiers:806 logStreamNames:4540
    ~ logStreamNamePrefixes:4540 logEventFilterPattern:s>0<1024
    {sessionMetadata:4685 sessionResults:4686
    {sampled:b
    [4687
    {logStreamName:s>1<512 logGroupIdentifier:s>1<2048 message:s>1 timestamp:n>0 ingestionTime:n>0
    {queryId:s>1<256
    {matches:4690
    [4691
    {eventNumber:n eventMessage:s>1 extractedValues:2
    {transformedLogs:4693
    [4694
    {eventNumber:n eventMessage:s>1 transformedEventMessage:s>1
    {lookupTableArn:s lastUpdatedTime:n>0
    {Job:4697
    {AccelerationSettings:4698 AccelerationStatus:4700 Arn:s BillingTagsSource:4701
    ~ ClientRequestToken:s CreatedAt:s CurrentPhase:4702 ElementalInferenceConfiguration:4703
    ~ ErrorCode:n ErrorMessage:s HopDestinations:4709 Id:s JobEngineVersionRequested:s
    ~ JobEngineVersionUsed:s JobPercentComplete:n JobTemplate:s LastShareDetails:s Messages:4711
    ~ OutputGroupDetails:4712 Priority:n>-50<50 Queue:s QueueTransitions:4717 RetryCount:n Role!:s
    ~ Settings!:4719 ShareStatus:5138 SimulateReservedQueue:2416 Status:5139
    ~ StatusUpdateInterval:5140 Timing:5141 UserMetadata:2 Warnings:5142
    {Mode!:4699
    =DISABLED|ENABLED|PREFERRED
    =NOT_APPLICABLE|IN_PROGRESS|ACCELERATED|NOT_ACCELERATED
    =QUEUE|PRESET|JOB_TEMPLATE|JOB
    =PROBING|TRANSCODING|UPLOADING
    {Features:4704 Feeds:4706
    [4705
    =SMART_CROP
    [4707
    {Arn:s FeedManagementState:4708
    =CREATED|ASSOCIATED|PENDING_DELETION|DELETED
    [4710
    {Priority:n>-50<50 Queue:s WaitMinutes:n
    {Info:1 Warning:1
    [4713
    {OutputDetails:4714
    [4715
    {DurationInMs:n VideoDetails:4716
    {HeightInPx:n WidthInPx:n
    [4718
    {DestinationQueue:s SourceQueue:s Timestamp:s
    {AdAvailOffset:n>-1000<1000 AvailBlanking:4720 ColorConversion3DLUTSettings:4721 Esam:4724
    ~ ExtendedDataServices:4727 FollowSource:n>1<150 Inputs:4729 KantarWatermark:4801
    ~ MotionImageInserter:4802 NielsenConfiguration:4806 NielsenNonLinearWatermark:4807
    ~ OutputGroups:4811 TimecodeConfig:5134 TimedMetadataInsertion:5135
    {AvailBlankingImage:s>14
    [4722
    {FileInput:s>14 InputColorSpace:4723 InputMasteringLuminance:n>0<2147483647
    ~ OutputColorSpace:4723 OutputMasteringLuminance:n>0<2147483647
    =FOLLOW|REC_601|REC_709|HDR10|HLG_2020|P3DCI|P3D65_SDR|P3D65_HDR
    {ManifestConfirmConditionNotification:4725 ResponseSignalPreroll:n>0<30000
    ~ SignalProcessingNotification:4726
    {MccXml:s
    {SccXml:s
    {CopyProtectionAction:4728 VchipAction:4728
    =PASSTHROUGH|STRIP
    [4730
    {AdvancedInputFilter:228 AdvancedInputFilterSettings:4731 AudioSelectorGroups:4733
    ~ AudioSelectors:4735 CaptionSelectors:4748 Crop:4762 DeblockFilter:228 DecryptionSettings:4763
    ~ DenoiseFilter:228 DolbyVisionMetadataXml:s>14 DynamicAudioSelectors:4765 FileInput:s<2048
    ~ FilterEnable:4768 FilterStrength:n>0<5 ImageInserter:4769 InputClippings:4772
    ~ InputScanType:4774 MultiViewSettings:4775 Position:4762 ProgramNumber:n>1<2147483647
    ~ PsiControl:4778 SupplementalImps:1 TamsSettings:4779 TimecodeSource:4781
    ~ TimecodeStart:s>11<11 VideoGenerator:4782 VideoOverlays:4783 VideoSelector:4792
    {AddTexture:228 Sharpening:4732
    =OFF|LOW|HIGH
    %4734
    {AudioSelectorNames:546
    %4736
    {AudioDurationCorrection:4737 CustomLanguageCode:s>3<3 DefaultSelection:4738
    ~ ExternalAudioFileInput:s HlsRenditionGroupSettings:4739 LanguageCode:4740
    ~ Offset:n>-2147483648<2147483647 Pids:4741 ProgramSelection:n>0<8 RemixSettings:4742
    ~ SelectorType:4747 Streams:4741 Tracks:4741
    =DISABLED|AUTO|TRACK|FRAME|FORCE
    =DEFAULT|NOT_DEFAULT
    {RenditionGroupId:s RenditionLanguageCode:4740 RenditionName:s
    =ENG|SPA|FRA|DEU|GER|ZHO|ARA|HIN|JPN|RUS|POR|ITA|URD|VIE|KOR|PAN|ABK|AAR|AFR|AKA|SQI|AMH|ARG|
    ~HYE|ASM|AVA|AVE|AYM|AZE|BAM|BAK|EUS|BEL|BEN|BIH|BIS|BOS|BRE|BUL|MYA|CAT|KHM|CHA|CHE|NYA|CHU|
    ~CHV|COR|COS|CRE|HRV|CES|DAN|DIV|NLD|DZO|ENM|EPO|EST|EWE|FAO|FIJ|FIN|FRM|FUL|GLA|GLG|LUG|KAT|
    ~ELL|GRN|GUJ|HAT|HAU|HEB|HER|HMO|HUN|ISL|IDO|IBO|IND|INA|ILE|IKU|IPK|GLE|JAV|KAL|KAN|KAU|KAS|
    ~KAZ|KIK|KIN|KIR|KOM|KON|KUA|KUR|LAO|LAT|LAV|LIM|LIN|LIT|LUB|LTZ|MKD|MLG|MSA|MAL|MLT|GLV|MRI|
    ~MAR|MAH|MON|NAU|NAV|NDE|NBL|NDO|NEP|SME|NOR|NOB|NNO|OCI|OJI|ORI|ORM|OSS|PLI|FAS|POL|PUS|QUE|
    ~QAA|RON|ROH|RUN|SMO|SAG|SAN|SRD|SRB|SNA|III|SND|SIN|SLK|SLV|SOM|SOT|SUN|SWA|SSW|SWE|TGL|TAH|
    ~TGK|TAM|TAT|TEL|THA|BOD|TIR|TON|TSO|TSN|TUR|TUK|TWI|UIG|UKR|UZB|VEN|VOL|WLN|CYM|FRY|WOL|XHO|
    ~YID|YOR|ZHA|ZUL|ORJ|QPC|TNG|SRP
    [n>1<2147483647
    {AudioDescriptionAudioChannel:n>1<64 AudioDescriptionDataChannel:n>1<64 ChannelMapping:4743
    ~ ChannelsIn:n>1<64 ChannelsOut:n>1<64
    {OutputChannels:4744
    [4745
    {InputChannels:4746 InputChannelsFineTune:108
    [n>-60<6
    =PID|TRACK|LANGUAGE_CODE|HLS_RENDITION_GROUP|ALL_PCM|STREAM
    %4749
    {CustomLanguageCode:s>3<3 LanguageCode:4740 SourceSettings:4750
    {AncillarySourceSettings:4751 DvbSubSourceSettings:4754 EmbeddedSourceSettings:4755
    ~ FileSourceSettings:4756 SourceType:4759 TeletextSourceSettings:4760 TrackSourceSettings:4761
    ~ WebvttHlsSourceSettings:4739
    {Convert608To708:4752 SourceAncillaryChannelNumber:n>1<4 TerminateCaptions:4753
    =UPCONVERT|DISABLED
    =END_OF_INPUT|DISABLED
    {Pid:n>1<2147483647
    {Convert608To708:4752 Source608ChannelNumber:n>1<4 Source608TrackNumber:n>1<1
    ~ TerminateCaptions:4753
    {ByteRateLimit:228 Convert608To708:4752 ConvertPaintToPop:228 Framerate:4757 SourceFile:s>14
    ~ TimeDelta:n>-2147483648<2147483647 TimeDeltaUnits:4758 UpconvertSTLToTeletext:4752
    {FramerateDenominator:n>1<1001 FramerateNumerator:n>1<60000
    =SECONDS|MILLISECONDS
    =ANCILLARY|DVB_SUB|EMBEDDED|SCTE20|SCC|TTML|STL|SRT|SMI|SMPTE_TT|TELETEXT|NULL_SOURCE|IMSC|
    ~WEBVTT|TT_3GPP
    {PageNumber:s>3<3
    {StreamNumber:n>1<2147483647 TrackNumber:n>1<2147483647
    {Height:n>2<2147483647 Width:n>2<2147483647 X:n>0<2147483647 Y:n>0<2147483647
    {DecryptionMode:4764 EncryptedDecryptionKey:s>24<512 InitializationVector:s>16<24
    ~ KmsKeyRegion:s>9<19
    =AES_CTR|AES_CBC|AES_GCM
    %4766
    {AudioDurationCorrection:4737 ExternalAudioFileInput:s LanguageCode:4740
    ~ Offset:n>-2147483648<2147483647 SelectorType:4767
    =ALL_TRACKS|LANGUAGE_CODE
    =AUTO|DISABLE|FORCE
    {InsertableImages:4770 SdrReferenceWhiteLevel:n>100<1000
    [4771
    {Duration:n>0<2147483647 FadeIn:n>0<2147483647 FadeOut:n>0<2147483647 Height:n>0<2147483647
    ~ ImageInserterInput:s>14 ImageX:n>0<2147483647 ImageY:n>0<2147483647 Layer:n>0<99
    ~ Opacity:n>0<100 StartTime:s Width:n>0<2147483647
    [4773
    {EndTimecode:s StartTimecode:s
    =AUTO|PSF
    [4776
    {Input:4777
    {FileInput:s
    =IGNORE_PSI|USE_PSI
    {AuthConnectionArn:s GapHandling:4780 SourceId:s Timerange:s
    =SKIP_GAPS|FILL_WITH_BLACK|HOLD_LAST_FRAME
    =EMBEDDED|ZEROBASED|SPECIFIEDSTART
    {Channels:n>1<32 Duration:n>1<86400000 FramerateDenominator:n>1<1001
    ~ FramerateNumerator:n>1<60000 Height:n>32<8192 ImageInput:s>14 SampleRate:n>32000<48000
    ~ Width:n>32<8192
    [4784
    {Crop:4785 EndTimecode:s InitialPosition:4787 Input:4788 Playback:4789 StartTimecode:s
    ~ Transitions:4790
    {Height:n>0<2147483647 Unit:4786 Width:n>0<2147483647 X:n>0<2147483647 Y:n>0<2147483647
    =PIXELS|PERCENTAGE
    {Height:n>-1<2147483647 Opacity:n>0<100 Unit:4786 Width:n>-1<2147483647
    ~ XPosition:n>-2147483648<2147483647 YPosition:n>-2147483648<2147483647
    {AudioSelectors:4735 FileInput:s InputClippings:4772 TimecodeSource:4781 TimecodeStart:s>11<11
    =ONCE|REPEAT
    [4791
    {EndPosition:4787 EndTimecode:s StartTimecode:s
    {AlphaBehavior:4793 ColorSpace:4723 ColorSpaceUsage:4794 EmbeddedTimecodeOverride:4795
    ~ Hdr10Metadata:4796 MaxLuminance:n>0<2147483647 PadVideo:4797 Pid:n>1<2147483647
    ~ ProgramNumber:n>-2147483648<2147483647 Rotate:4798 SampleRange:4799 SelectorType:4800
    ~ Streams:4741
    =DISCARD|REMAP_TO_LUMA
    =FORCE|FALLBACK
    =NONE|USE_MDPM
    {BluePrimaryX:n>0<50000 BluePrimaryY:n>0<50000 GreenPrimaryX:n>0<50000 GreenPrimaryY:n>0<50000
    ~ MaxContentLightLevel:n>0<65535 MaxFrameAverageLightLevel:n>0<65535
    ~ MaxLuminance:n>0<2147483647 MinLuminance:n>0<2147483647 RedPrimaryX:n>0<50000
    ~ RedPrimaryY:n>0<50000 WhitePointX:n>0<50000 WhitePointY:n>0<50000
    =DISABLED|BLACK
    =DEGREE_0|DEGREES_90|DEGREES_180|DEGREES_270|AUTO
    =FOLLOW|FULL_RANGE|LIMITED_RANGE
    =AUTO|STREAM
    {ChannelName:s>1<20 ContentReference:s>1<50 CredentialsSecretName:s>1<2048 FileOffset:n
    ~ KantarLicenseId:n>0<2147483647 KantarServerUrl:s LogDestination:s Metadata3:s>1<50
    ~ Metadata4:s>1<50 Metadata5:s>1<50 Metadata6:s>1<50 Metadata7:s>1<50 Metadata8:s>1<50
    {Framerate:4803 Input:s>14 InsertionMode:4804 Offset:4805 Playback:4789 StartTime:s>11<11
    {FramerateDenominator:n>1<17895697 FramerateNumerator:n>1<2147483640
    =MOV|PNG
    {ImageX:n>0<2147483647 ImageY:n>0<2147483647
    {BreakoutCode:n>0<0 DistributorId:s
    {ActiveWatermarkProcess:4808 AdiFilename:s AssetId:s>1<20 AssetName:s>1<50 CbetSourceId:s
    ~ EpisodeId:s>1<20 MetadataDestination:s SourceId:n>0<65534 SourceWatermarkStatus:4809
    ~ TicServerUrl:s UniqueTicPerAudioTrack:4810
    =NAES2_AND_NW|CBET|NAES2_AND_NW_AND_CBET
    =CLEAN|WATERMARKED
    =RESERVE_UNIQUE_TICS_PER_TRACK|SAME_TICS_PER_TRACK
    [4812
    {AutomatedEncodingSettings:4813 CustomName:s Name:s<2048 OutputGroupSettings:4822 Outputs:4884
    {AbrSettings:4814
    {MaxAbrBitrate:n>100000<100000000 MaxQualityLevel:n MaxRenditions:n>3<15
    ~ MinAbrBitrate:n>100000<100000000 Rules:4815
    [4816
    {AllowedRenditions:4817 ForceIncludeRenditions:4819 MinBottomRenditionSize:4820
    ~ MinTopRenditionSize:4820 Type:4821
    [4818
    {Height:n>32<8192 Required:228 Width:n>32<8192
    [4820
    {Height:n>32<8192 Width:n>32<8192
    =MIN_TOP_RENDITION_SIZE|MIN_BOTTOM_RENDITION_SIZE|FORCE_INCLUDE_RENDITIONS|ALLOWED_RENDITIONS
    {CmafGroupSettings:4823 DashIsoGroupSettings:4856 FileGroupSettings:4863 HlsGroupSettings:4864
    ~ MsSmoothGroupSettings:4876 PerFrameMetrics:4881 Type:4883
    {AdditionalManifests:4824 BaseUrl:s ClientCache:2416 CodecSpecification:4826
    ~ DashIFrameTrickPlayNameModifier:s>1<256 DashManifestStyle:4827 Destination:s
    ~ DestinationSettings:4828 Encryption:4835 FragmentLength:n>1<2147483647
    ~ ImageBasedTrickPlay:4844 ImageBasedTrickPlaySettings:4845 ManifestCompression:4847
    ~ ManifestDurationFormat:4848 MinBufferTime:n>0<2147483647 MinFinalSegmentLength:n
    ~ MpdManifestBandwidthType:4849 MpdProfile:4850 PtsOffsetHandlingForBFrames:4851
    ~ SegmentControl:4852 SegmentLength:n>1<2147483647 SegmentLengthControl:4853
    ~ StreamInfResolution:3886 TargetDurationCompatibilityMode:4854 VideoCompositionOffsets:4855
    ~ WriteDashManifest:2416 WriteHlsManifest:2416 WriteSegmentTimelineInRepresentation:228
    [4825
    {ManifestNameModifier:s>1 SelectedOutputs:546
    =RFC_6381|RFC_4281
    =BASIC|COMPACT|DISTINCT|FULL
    {S3Settings:4829
    {AccessControl:4830 Encryption:4832 StorageClass:4834
    {CannedAcl:4831
    =PUBLIC_READ|AUTHENTICATED_READ|BUCKET_OWNER_READ|BUCKET_OWNER_FULL_CONTROL
    {EncryptionType:4833 KmsEncryptionContext:s KmsKeyArn:s
    =SERVER_SIDE_ENCRYPTION_S3|SERVER_SIDE_ENCRYPTION_KMS
    =STANDARD|REDUCED_REDUNDANCY|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE
    {ClearLead:228 ConstantInitializationVector:s>32<32 EncryptionMethod:4836
    ~ InitializationVectorInManifest:3886 SpekeKeyProvider:4837 StaticKeyProvider:4842 Type:4843
    =SAMPLE_AES|AES_CTR
    {CertificateArn:s DashSignaledSystemIds:4838 EncryptionContractConfiguration:4839
    ~ HlsSignaledSystemIds:4838 ResourceId:s Url:s
    [s>36<36
    {SpekeAudioPreset:4840 SpekeVideoPreset:4841
    =PRESET_AUDIO_1|PRESET_AUDIO_2|PRESET_AUDIO_3|SHARED|UNENCRYPTED
    =PRESET_VIDEO_1|PRESET_VIDEO_2|PRESET_VIDEO_3|PRESET_VIDEO_4|PRESET_VIDEO_5|PRESET_VIDEO_6|
    ~PRESET_VIDEO_7|PRESET_VIDEO_8|SHARED|UNENCRYPTED
    {KeyFormat:s KeyFormatVersions:s StaticKeyValue:s Url:s
    =SPEKE|STATIC_KEY
    =NONE|THUMBNAIL|THUMBNAIL_AND_FULLFRAME|ADVANCED
    {IntervalCadence:4846 ThumbnailHeight:n>2<4096 ThumbnailInterval:n ThumbnailWidth:n>8<4096
    ~ TileHeight:n>1<2048 TileWidth:n>1<512
    =FOLLOW_IFRAME|FOLLOW_CUSTOM|FOLLOW_SEGMENTATION
    =GZIP|NONE
    =FLOATING_POINT|INTEGER
    =AVERAGE|MAX
    =MAIN_PROFILE|ON_DEMAND_PROFILE
    =ZERO_BASED|MATCH_INITIAL_PTS
    =SINGLE_FILE|SEGMENTED_FILES
    =EXACT|GOP_MULTIPLE|MATCH
    =LEGACY|SPEC_COMPLIANT
    =SIGNED|UNSIGNED
    {AdditionalManifests:4824 AudioChannelConfigSchemeIdUri:4857 BaseUrl:s
    ~ DashIFrameTrickPlayNameModifier:s>1<256 DashManifestStyle:4827 Destination:s
    ~ DestinationSettings:4828 Encryption:4858 FragmentLength:n>1<2147483647 HbbtvCompliance:4861
    ~ ImageBasedTrickPlay:4844 ImageBasedTrickPlaySettings:4862 MinBufferTime:n>0<2147483647
    ~ MinFinalSegmentLength:n MpdManifestBandwidthType:4849 MpdProfile:4850
    ~ PtsOffsetHandlingForBFrames:4851 SegmentControl:4852 SegmentLength:n>1<2147483647
    ~ SegmentLengthControl:4853 VideoCompositionOffsets:4855
    ~ WriteSegmentTimelineInRepresentation:228
    =MPEG_CHANNEL_CONFIGURATION|DOLBY_CHANNEL_CONFIGURATION
    {PlaybackDeviceCompatibility:4859 SpekeKeyProvider:4860
    =CENC_V1|UNENCRYPTED_SEI
    {CertificateArn:s EncryptionContractConfiguration:4839 ResourceId:s SystemIds:1 Url:s
    =HBBTV_1_5|NONE
    {IntervalCadence:4846 ThumbnailHeight:n>1<4096 ThumbnailInterval:n ThumbnailWidth:n>8<4096
    ~ TileHeight:n>1<2048 TileWidth:n>1<512
    {Destination:s DestinationSettings:4828
    {AdMarkers:4865 AdditionalManifests:4824 AudioOnlyHeader:3886 BaseUrl:s
    ~ CaptionLanguageMappings:4867 CaptionLanguageSetting:4869 CaptionSegmentLengthControl:4870
    ~ ClientCache:2416 CodecSpecification:4826 Destination:s DestinationSettings:4828
    ~ DirectoryStructure:4871 Encryption:4872 ImageBasedTrickPlay:4844
    ~ ImageBasedTrickPlaySettings:4845 ManifestCompression:4847 ManifestDurationFormat:4848
    ~ MinFinalSegmentLength:n MinSegmentLength:n>0<2147483647 OutputSelection:4874
    ~ ProgramDateTime:3886 ProgramDateTimePeriod:n>0<3600 ProgressiveWriteHlsManifest:228
    ~ SegmentControl:4852 SegmentLength:n>1<2147483647 SegmentLengthControl:4853
    ~ SegmentsPerSubdirectory:n>1<2147483647 StreamInfResolution:3886
    ~ TargetDurationCompatibilityMode:4854 TimedMetadataId3Frame:4875
    ~ TimedMetadataId3Period:n>-2147483648<2147483647
    ~ TimestampDeltaMilliseconds:n>-2147483648<2147483647
    [4866
    =ELEMENTAL|ELEMENTAL_SCTE35
    [4868
    {CaptionChannel:n>-2147483648<2147483647 CustomLanguageCode:s>3<3 LanguageCode:4740
    ~ LanguageDescription:s
    =INSERT|OMIT|NONE
    =LARGE_SEGMENTS|MATCH_VIDEO
    =SINGLE_DIRECTORY|SUBDIRECTORY_PER_STREAM
    {ConstantInitializationVector:s>32<32 EncryptionMethod:4873 InitializationVectorInManifest:3886
    ~ OfflineEncrypted:228 SpekeKeyProvider:4860 StaticKeyProvider:4842 Type:4843
    =AES128|SAMPLE_AES
    =MANIFESTS_AND_SEGMENTS|SEGMENTS_ONLY
    =NONE|PRIV|TDRL
    {AdditionalManifests:4824 AudioDeduplication:4877 Destination:s DestinationSettings:4828
    ~ Encryption:4878 FragmentLength:n>1<2147483647 FragmentLengthControl:4879 ManifestEncoding:4880
    =COMBINE_DUPLICATE_STREAMS|NONE
    {SpekeKeyProvider:4860
    =EXACT|GOP_MULTIPLE
    =UTF8|UTF16
    [4882
    =PSNR|SSIM|MS_SSIM|PSNR_HVS|VMAF|QVBR|SHOT_CHANGE
    =HLS_GROUP_SETTINGS|DASH_ISO_GROUP_SETTINGS|FILE_GROUP_SETTINGS|MS_SMOOTH_GROUP_SETTINGS|
    ~CMAF_GROUP_SETTINGS
    [4885
    {AudioDescriptions:4886 CaptionDescriptions:4942 ContainerSettings:4968 Extension:s<256
    ~ NameModifier:s>1<256 OutputSettings:5012 Preset:s>0 VideoDescription:5016
    [4887
    {AudioChannelTaggingSettings:4888 AudioNormalizationSettings:4891
    ~ AudioPitchCorrectionSettings:4896 AudioSourceName:s<2048 AudioType:n>0<255
    ~ AudioTypeControl:4897 CodecSettings:4898 CustomLanguageCode:s LanguageCode:4740
    ~ LanguageCodeControl:4897 RemixSettings:4742 StreamName:s
    {ChannelTag:4889 ChannelTags:4890
    =L|R|C|LFE|LS|RS|LC|RC|CS|LSD|RSD|TCS|VHL|VHC|VHR|TBL|TBC|TBR|RSL|RSR|LW|RW|LFE2|LT|RT|HI|NAR|M
    [4889
    {Algorithm:4892 AlgorithmControl:4893 CorrectionGateLevel:n>-70<0 LoudnessLogging:4894
    ~ PeakCalculation:4895 TargetLkfs:n TruePeakLimiterThreshold:n
    =ITU_BS_1770_1|ITU_BS_1770_2|ITU_BS_1770_3|ITU_BS_1770_4
    =CORRECT_AUDIO|MEASURE_ONLY
    =LOG|DONT_LOG
    =TRUE_PEAK|NONE
    {SlowPalPitchCorrection:2416
    =FOLLOW_INPUT|USE_CONFIGURED
    {AacSettings:4899 Ac3Settings:4908 Ac4Settings:4913 AiffSettings:4918 Codec:4919
    ~ Eac3AtmosSettings:4920 Eac3Settings:4927 FlacSettings:4934 Mp2Settings:4935 Mp3Settings:4937
    ~ OpusSettings:4938 VorbisSettings:4939 WavSettings:4940
    {AudioDescriptionBroadcasterMix:4900 Bitrate:n>6000<1024000 CodecProfile:4901 CodingMode:4902
    ~ LoudnessMeasurementMode:4903 RapInterval:n>2000<30000 RateControlMode:4904 RawFormat:4905
    ~ SampleRate:n>8000<96000 Specification:4906 TargetLoudnessRange:n>6<16 VbrQuality:4907
    =BROADCASTER_MIXED_AD|NORMAL
    =LC|HEV1|HEV2|XHE
    =AD_RECEIVER_MIX|CODING_MODE_1_0|CODING_MODE_1_1|CODING_MODE_2_0|CODING_MODE_5_1|
    ~CODING_MODE_AUTO
    =PROGRAM|ANCHOR
    =CBR|VBR
    =LATM_LOAS|NONE
    =MPEG2|MPEG4
    =LOW|MEDIUM_LOW|MEDIUM_HIGH|HIGH
    {Bitrate:n>64000<640000 BitstreamMode:4909 CodingMode:4910 Dialnorm:n>1<31
    ~ DynamicRangeCompressionLine:4911 DynamicRangeCompressionProfile:4912
    ~ DynamicRangeCompressionRf:4911 LfeFilter:228 MetadataControl:4897 SampleRate:n>48000<48000
    =COMPLETE_MAIN|COMMENTARY|DIALOGUE|EMERGENCY|HEARING_IMPAIRED|MUSIC_AND_EFFECTS|
    ~VISUALLY_IMPAIRED|VOICE_OVER
    =CODING_MODE_1_0|CODING_MODE_1_1|CODING_MODE_2_0|CODING_MODE_3_2_LFE|CODING_MODE_AUTO
    =FILM_STANDARD|FILM_LIGHT|MUSIC_STANDARD|MUSIC_LIGHT|SPEECH|NONE
    =FILM_STANDARD|NONE
    {Bitrate:n>48000<768000 BitstreamMode:4914 CodingMode:4915
    ~ DynamicRangeCompressionFlatPanelTv:4916 DynamicRangeCompressionHomeTheater:4916
    ~ DynamicRangeCompressionPortableHeadphones:4916 DynamicRangeCompressionPortableSpeakers:4916
    ~ LoRoCenterMixLevel:n LoRoSurroundMixLevel:n LtRtCenterMixLevel:n LtRtSurroundMixLevel:n
    ~ SampleRate:n>48000<48000 StereoDownmix:4917
    =COMPLETE_MAIN|EMERGENCY
    =CODING_MODE_2_0|CODING_MODE_3_2_LFE|CODING_MODE_5_1_4
    =NONE|FILM_STANDARD|FILM_LIGHT|MUSIC_STANDARD|MUSIC_LIGHT|SPEECH
    =NOT_INDICATED|LO_RO|LT_RT|DPL2
    {BitDepth:n>16<24 Channels:n>0<64 SampleRate:n>8000<192000
    =AAC|MP2|MP3|WAV|AIFF|AC3|AC4|EAC3|EAC3_ATMOS|VORBIS|OPUS|PASSTHROUGH|FLAC
    {Bitrate:n>384000<1024000 BitstreamMode:4921 CodingMode:4922 DialogueIntelligence:228
    ~ DownmixControl:4923 DynamicRangeCompressionLine:4916 DynamicRangeCompressionRf:4916
    ~ DynamicRangeControl:4923 LoRoCenterMixLevel:n LoRoSurroundMixLevel:n LtRtCenterMixLevel:n
    ~ LtRtSurroundMixLevel:n MeteringMode:4924 SampleRate:n>48000<48000 SpeechThreshold:n>0<100
    ~ StereoDownmix:4925 SurroundExMode:4926
    =COMPLETE_MAIN
    =CODING_MODE_AUTO|CODING_MODE_5_1_4|CODING_MODE_7_1_4|CODING_MODE_9_1_6
    =SPECIFIED|INITIALIZE_FROM_SOURCE
    =LEQ_A|ITU_BS_1770_1|ITU_BS_1770_2|ITU_BS_1770_3|ITU_BS_1770_4
    =NOT_INDICATED|STEREO|SURROUND|DPL2
    =NOT_INDICATED|ENABLED|DISABLED
    {AttenuationControl:4928 Bitrate:n>32000<3024000 BitstreamMode:4929 CodingMode:4930
    ~ DcFilter:228 Dialnorm:n>1<31 DynamicRangeCompressionLine:4916 DynamicRangeCompressionRf:4916
    ~ LfeControl:4931 LfeFilter:228 LoRoCenterMixLevel:n LoRoSurroundMixLevel:n
    ~ LtRtCenterMixLevel:n LtRtSurroundMixLevel:n MetadataControl:4897 PassthroughControl:4932
    ~ PhaseControl:4933 SampleRate:n>48000<48000 StereoDownmix:4917 SurroundExMode:4926
    ~ SurroundMode:4926
    =ATTENUATE_3_DB|NONE
    =COMPLETE_MAIN|COMMENTARY|EMERGENCY|HEARING_IMPAIRED|VISUALLY_IMPAIRED
    =CODING_MODE_1_0|CODING_MODE_2_0|CODING_MODE_3_2|CODING_MODE_AUTO
    =LFE|NO_LFE
    =WHEN_POSSIBLE|NO_PASSTHROUGH
    =SHIFT_90_DEGREES|NO_SHIFT
    {BitDepth:n>16<24 Channels:n>0<8 SampleRate:n>22050<192000
    {AudioDescriptionMix:4936 Bitrate:n>32000<384000 Channels:n>0<2 SampleRate:n>32000<48000
    =BROADCASTER_MIXED_AD|NONE
    {Bitrate:n>16000<320000 Channels:n>0<2 RateControlMode:4904 SampleRate:n>22050<48000
    ~ VbrQuality:n>0<9
    {Bitrate:n>32000<192000 Channels:n>0<2 SampleRate:n>16000<48000
    {Channels:n>0<2 SampleRate:n>22050<48000 VbrQuality:n>-1<10
    {BitDepth:n>16<24 Channels:n>0<64 Format:4941 SampleRate:n>8000<192000
    =RIFF|RF64|EXTENSIBLE
    [4943
    {CaptionSelectorName:s>1 CustomLanguageCode:s DestinationSettings:4944 LanguageCode:4740
    ~ LanguageDescription:s
    {BurninDestinationSettings:4945 DestinationType:4954 DvbSubDestinationSettings:4955
    ~ EmbeddedDestinationSettings:4958 ImscDestinationSettings:4959 SccDestinationSettings:4960
    ~ SrtDestinationSettings:4962 TeletextDestinationSettings:4963 TtmlDestinationSettings:4962
    ~ WebvttDestinationSettings:4966
    {Alignment:4946 ApplyFontColor:4947 BackgroundColor:4948 BackgroundOpacity:n>0<255
    ~ FallbackFont:4949 FontColor:4950 FontFileBold:s FontFileBoldItalic:s FontFileItalic:s
    ~ FontFileRegular:s FontOpacity:n>0<255 FontResolution:n>96<600 FontScript:4951 FontSize:n>0<96
    ~ HexFontColor:s>6<8 OutlineColor:4952 OutlineSize:n>0<10 RemoveRubyReserveAttributes:2416
    ~ ShadowColor:4948 ShadowOpacity:n>0<255 ShadowXOffset:n>-2147483648<2147483647
    ~ ShadowYOffset:n>-2147483648<2147483647 StylePassthrough:228 TeletextSpacing:4953
    ~ XPosition:n>0<2147483647 YPosition:n>0<2147483647
    =CENTERED|LEFT|AUTO
    =WHITE_TEXT_ONLY|ALL_TEXT
    =NONE|BLACK|WHITE|AUTO
    =BEST_MATCH|MONOSPACED_SANSSERIF|MONOSPACED_SERIF|PROPORTIONAL_SANSSERIF|PROPORTIONAL_SERIF
    =WHITE|BLACK|YELLOW|RED|GREEN|BLUE|HEX|AUTO
    =AUTOMATIC|HANS|HANT
    =BLACK|WHITE|YELLOW|RED|GREEN|BLUE|AUTO
    =FIXED_GRID|PROPORTIONAL|AUTO
    =BURN_IN|DVB_SUB|EMBEDDED|EMBEDDED_PLUS_SCTE20|IMSC|SCTE20_PLUS_EMBEDDED|SCC|SRT|SMI|TELETEXT|
    ~TTML|WEBVTT
    {Alignment:4946 ApplyFontColor:4947 BackgroundColor:4948 BackgroundOpacity:n>0<255
    ~ DdsHandling:4956 DdsXCoordinate:n>0<2147483647 DdsYCoordinate:n>0<2147483647
    ~ FallbackFont:4949 FontColor:4950 FontFileBold:s FontFileBoldItalic:s FontFileItalic:s
    ~ FontFileRegular:s FontOpacity:n>0<255 FontResolution:n>96<600 FontScript:4951 FontSize:n>0<96
    ~ Height:n>1<2147483647 HexFontColor:s>6<8 OutlineColor:4952 OutlineSize:n>0<10
    ~ ShadowColor:4948 ShadowOpacity:n>0<255 ShadowXOffset:n>-2147483648<2147483647
    ~ ShadowYOffset:n>-2147483648<2147483647 StylePassthrough:228 SubtitlingType:4957
    ~ TeletextSpacing:4953 Width:n>1<2147483647 XPosition:n>0<2147483647 YPosition:n>0<2147483647
    =NONE|SPECIFIED|NO_DISPLAY_WINDOW|SPECIFIED_OPTIMAL
    =HEARING_IMPAIRED|STANDARD
    {Destination608ChannelNumber:n>1<4 Destination708ServiceNumber:n>1<6
    {Accessibility:2416 StylePassthrough:228
    {Framerate:4961
    =FRAMERATE_23_97|FRAMERATE_24|FRAMERATE_25|FRAMERATE_29_97_DROPFRAME|
    ~FRAMERATE_29_97_NON_DROPFRAME
    {StylePassthrough:228
    {PageNumber:s>3<3 PageTypes:4964
    [4965
    =PAGE_TYPE_INITIAL|PAGE_TYPE_SUBTITLE|PAGE_TYPE_ADDL_INFO|PAGE_TYPE_PROGRAM_SCHEDULE|
    ~PAGE_TYPE_HEARING_IMPAIRED_SUBTITLE
    {Accessibility:2416 StylePassthrough:4967
    =ENABLED|DISABLED|STRICT|MERGE
    {CmfcSettings:4969 Container:4976 F4vSettings:4977 M2tsSettings:4979 M3u8Settings:4997
    ~ MovSettings:4998 Mp4Settings:5002 MpdSettings:5003 MxfSettings:5006
    {AudioDuration:4970 AudioGroupId:s AudioRenditionSets:s AudioTrackType:4971 C2paManifest:3886
    ~ CertificateSecret:s>1<2048 DescriptiveVideoServiceFlag:4972 IFrameOnlyManifest:3886
    ~ KlvMetadata:4973 ManifestMetadataSignaling:228 Scte35Esam:4974 Scte35Source:4973
    ~ SigningKmsKey:s>1 TimedMetadata:4973 TimedMetadataBoxVersion:4975
    ~ TimedMetadataSchemeIdUri:s<1000 TimedMetadataValue:s<1000
    =DEFAULT_CODEC_DURATION|MATCH_VIDEO_DURATION
    =ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT|ALTERNATE_AUDIO_AUTO_SELECT|
    ~ALTERNATE_AUDIO_NOT_AUTO_SELECT|AUDIO_ONLY_VARIANT_STREAM
    =DONT_FLAG|FLAG
    =PASSTHROUGH|NONE
    =INSERT|NONE
    =VERSION_0|VERSION_1
    =F4V|GIF|ISMV|M2TS|M3U8|CMFC|MOV|MP4|MPD|MXF|OGG|WEBM|RAW|Y4M
    {MoovPlacement:4978
    =PROGRESSIVE_DOWNLOAD|NORMAL
    {AudioBufferModel:4980 AudioDuration:4970 AudioFramesPerPes:n>0<2147483647 AudioPids:4981
    ~ AudioPtsOffsetDelta:n>-10000<10000 Bitrate:n>0<2147483647 BufferModel:4982
    ~ DataPTSControl:4983 DvbNitSettings:4984 DvbSdtSettings:4985 DvbSubPids:4981
    ~ DvbTdtSettings:4987 DvbTeletextPid:n>32<8182 EbpAudioInterval:4988 EbpPlacement:4989
    ~ EsRateInPes:3886 ForceTsVideoEbpOrder:4990 FragmentTime:n KlvMetadata:4973
    ~ MaxPcrInterval:n>0<500 MinEbpInterval:n>0<10000 NielsenId3:4974 NullPacketBitrate:n
    ~ PatInterval:n>0<1000 PcrControl:4991 PcrPid:n>32<8182 PmtInterval:n>0<1000 PmtPid:n>32<8182
    ~ PreventBufferUnderflow:2416 PrivateMetadataPid:n>32<8182 ProgramNumber:n>0<65535
    ~ PtsOffset:n>0<3600 PtsOffsetMode:4992 RateMode:4993 Scte35Esam:4994 Scte35Pid:n>32<8182
    ~ Scte35Source:4973 SegmentationMarkers:4995 SegmentationStyle:4996 SegmentationTime:n
    ~ TimedMetadataPid:n>32<8182 TransportStreamId:n>0<65535 VideoPid:n>32<8182
    =DVB|ATSC
    [n>32<8182
    =MULTIPLEX|NONE
    =AUTO|ALIGN_TO_VIDEO
    {NetworkId:n>0<65535 NetworkName:s>1<256 NitInterval:n>25<10000
    {OutputSdt:4986 SdtInterval:n>25<2000 ServiceName:s>1<256 ServiceProviderName:s>1<256
    =SDT_FOLLOW|SDT_FOLLOW_IF_PRESENT|SDT_MANUAL|SDT_NONE
    {TdtInterval:n>1000<30000
    =VIDEO_AND_FIXED_INTERVALS|VIDEO_INTERVAL
    =VIDEO_AND_AUDIO_PIDS|VIDEO_PID
    =FORCE|DEFAULT
    =PCR_EVERY_PES_PACKET|CONFIGURED_PCR_PERIOD
    =AUTO|SECONDS|MILLISECONDS
    =VBR|CBR
    {Scte35EsamPid:n>32<8182
    =NONE|RAI_SEGSTART|RAI_ADAPT|PSI_SEGSTART|EBP|EBP_LEGACY
    =MAINTAIN_CADENCE|RESET_CADENCE
    {AudioDuration:4970 AudioFramesPerPes:n>0<2147483647 AudioPids:4981
    ~ AudioPtsOffsetDelta:n>-10000<10000 DataPTSControl:4983 MaxPcrInterval:n>0<500 NielsenId3:4974
    ~ PatInterval:n>0<1000 PcrControl:4991 PcrPid:n>32<8182 PmtInterval:n>0<1000 PmtPid:n>32<8182
    ~ PrivateMetadataPid:n>32<8182 ProgramNumber:n>0<65535 PtsOffset:n>0<3600 PtsOffsetMode:4992
    ~ Scte35Pid:n>32<8182 Scte35Source:4973 TimedMetadata:4973 TimedMetadataPid:n>32<8182
    ~ TransportStreamId:n>0<65535 VideoPid:n>32<8182
    {ClapAtom:3886 CslgAtom:3886 Mpeg2FourCCControl:4999 PaddingControl:5000 Reference:5001
    =XDCAM|MPEG
    =OMNEON|NONE
    =SELF_CONTAINED|EXTERNAL
    {AudioDuration:4970 C2paManifest:3886 CertificateSecret:s>1<2048 CslgAtom:3886
    ~ CttsVersion:n>0<1 FreeSpaceBox:3886 MoovPlacement:4978 Mp4MajorBrand:s SigningKmsKey:s>1
    {AccessibilityCaptionHints:3886 AudioDuration:4970 C2paManifest:3886 CaptionContainerType:5004
    ~ CertificateSecret:s>1<2048 KlvMetadata:5005 ManifestMetadataSignaling:228 Scte35Esam:4974
    ~ Scte35Source:4973 SigningKmsKey:s>1 TimedMetadata:4973 TimedMetadataBoxVersion:4975
    ~ TimedMetadataSchemeIdUri:s<1000 TimedMetadataValue:s<1000
    =RAW|FRAGMENTED_MP4
    =NONE|PASSTHROUGH
    {AfdSignaling:5007 Profile:5008 UncompressedAudioWrapping:5009 XavcProfileSettings:5010
    =NO_COPY|COPY_FROM_VIDEO
    =D_10|XDCAM|OP1A|XAVC|XDCAM_RDD9
    =AUTO|AES3
    {DurationMode:5011 MaxAncDataSize:n>0<2147483647
    =ALLOW_ANY_DURATION|DROP_FRAMES_FOR_COMPLIANCE
    {HlsSettings:5013
    {AudioGroupId:s AudioOnlyContainer:5014 AudioRenditionSets:s AudioTrackType:4971
    ~ DescriptiveVideoServiceFlag:4972 IFrameOnlyManifest:5015 SegmentModifier:s
    =AUTOMATIC|M2TS
    =INCLUDE|INCLUDE_AS_TS|EXCLUDE
    {AfdSignaling:5017 AntiAlias:2416 ChromaPositionMode:5018 CodecSettings:5019 ColorMetadata:5101
    ~ Crop:4762 DropFrameTimecode:2416 FixedAfd:n>0<15 Height:n>32<8192 Position:4762
    ~ RespondToAfd:5102 ScalingBehavior:5103 Sharpness:n>0<100 TimecodeInsertion:5104
    ~ TimecodeTrack:2416 VideoPreprocessors:5105 Width:n>32<8192
    =NONE|AUTO|FIXED
    =AUTO|FORCE_CENTER|FORCE_TOP_LEFT
    {Av1Settings:5020 AvcIntraSettings:5027 Codec:5034 FrameCaptureSettings:5035 GifSettings:5036
    ~ H264Settings:5038 H265Settings:5058 Mpeg2Settings:5067 PassthroughSettings:5074
    ~ ProresSettings:5077 UncompressedSettings:5080 Vc3Settings:5083 Vp8Settings:5085
    ~ Vp9Settings:5088 XavcSettings:5089
    {AdaptiveQuantization:5021 BitDepth:5022 FilmGrainSynthesis:2416 FramerateControl:5023
    ~ FramerateConversionAlgorithm:5024 FramerateDenominator:n>1<2147483647
    ~ FramerateNumerator:n>1<2147483647 GopSize:n MaxBitrate:n>1000<1152000000
    ~ NumberBFramesBetweenReferenceFrames:n>0<15 PerFrameMetrics:4881 QvbrSettings:5025
    ~ RateControlMode:5026 Slices:n>1<32 SpatialAdaptiveQuantization:2416
    =OFF|LOW|MEDIUM|HIGH|HIGHER|MAX
    =BIT_8|BIT_10
    =INITIALIZE_FROM_SOURCE|SPECIFIED
    =DUPLICATE_DROP|INTERPOLATE|FRAMEFORMER|MAINTAIN_FRAME_COUNT
    {QvbrQualityLevel:n>1<10 QvbrQualityLevelFineTune:n
    =QVBR
    {AvcIntraClass:5028 AvcIntraUhdSettings:5029 FramerateControl:5023
    ~ FramerateConversionAlgorithm:5024 FramerateDenominator:n>1<1001 FramerateNumerator:n>24<60000
    ~ InterlaceMode:5031 PerFrameMetrics:4881 ScanTypeConversionMode:5032 SlowPal:2416 Telecine:5033
    =CLASS_50|CLASS_100|CLASS_200|CLASS_4K_2K
    {QualityTuningLevel:5030
    =SINGLE_PASS|MULTI_PASS
    =PROGRESSIVE|TOP_FIELD|BOTTOM_FIELD|FOLLOW_TOP_FIELD|FOLLOW_BOTTOM_FIELD
    =INTERLACED|INTERLACED_OPTIMIZE
    =NONE|HARD
    =AV1|AVC_INTRA|FRAME_CAPTURE|GIF|H_264|H_265|MPEG2|PASSTHROUGH|PRORES|UNCOMPRESSED|VC3|VP8|VP9|
    ~XAVC
    {FramerateDenominator:n>1<2147483647 FramerateNumerator:n>1<2147483647 MaxCaptures:n>1<10000000
    ~ Quality:n>1<100
    {FramerateControl:5023 FramerateConversionAlgorithm:5037 FramerateDenominator:n>1<2147483647
    ~ FramerateNumerator:n>1<2147483647
    =DUPLICATE_DROP|INTERPOLATE
    {AdaptiveQuantization:5039 BandwidthReductionFilter:5040 Bitrate:n>1000<1152000000
    ~ CodecLevel:5043 CodecProfile:5044 DynamicSubGop:5045 EndOfStreamMarkers:5046
    ~ EntropyEncoding:5047 FieldEncoding:5048 FlickerAdaptiveQuantization:2416
    ~ FramerateControl:5023 FramerateConversionAlgorithm:5024 FramerateDenominator:n>1<2147483647
    ~ FramerateNumerator:n>1<2147483647 GopBReference:2416 GopClosedCadence:n>0<2147483647
    ~ GopSize:n GopSizeUnits:5049 HrdBufferFinalFillPercentage:n>0<100
    ~ HrdBufferInitialFillPercentage:n>0<100 HrdBufferSize:n>0<1152000000 InterlaceMode:5031
    ~ MaxBitrate:n>1000<1152000000 MinIInterval:n>0<30 NumberBFramesBetweenReferenceFrames:n>0<7
    ~ NumberReferenceFrames:n>1<6 ParControl:5023 ParDenominator:n>1<2147483647
    ~ ParNumerator:n>1<2147483647 PerFrameMetrics:4881 QualityTuningLevel:5050 QvbrSettings:5051
    ~ RateControlMode:5052 RepeatPps:2416 SaliencyAwareEncoding:5053 ScanTypeConversionMode:5032
    ~ SceneChangeDetect:5054 Slices:n>1<32 SlowPal:2416 Softness:n>0<128
    ~ SpatialAdaptiveQuantization:2416 Syntax:5055 Telecine:5056 TemporalAdaptiveQuantization:2416
    ~ UnregisteredSeiTimecode:2416 WriteMp4PackagingType:5057
    =OFF|AUTO|LOW|MEDIUM|HIGH|HIGHER|MAX
    {Sharpening:5041 Strength:5042
    =LOW|MEDIUM|HIGH|OFF
    =LOW|MEDIUM|HIGH|AUTO|OFF
    =AUTO|LEVEL_1|LEVEL_1_1|LEVEL_1_2|LEVEL_1_3|LEVEL_2|LEVEL_2_1|LEVEL_2_2|LEVEL_3|LEVEL_3_1|
    ~LEVEL_3_2|LEVEL_4|LEVEL_4_1|LEVEL_4_2|LEVEL_5|LEVEL_5_1|LEVEL_5_2
    =BASELINE|HIGH|HIGH_10BIT|HIGH_422|HIGH_422_10BIT|MAIN
    =ADAPTIVE|STATIC
    =INCLUDE|SUPPRESS
    =CABAC|CAVLC
    =PAFF|FORCE_FIELD|MBAFF
    =FRAMES|SECONDS|AUTO
    =SINGLE_PASS|SINGLE_PASS_HQ|MULTI_PASS_HQ
    {MaxAverageBitrate:n>1000<1152000000 QvbrQualityLevel:n>1<10 QvbrQualityLevelFineTune:n
    =VBR|CBR|QVBR
    =DISABLED|PREFERRED
    =DISABLED|ENABLED|TRANSITION_DETECTION
    =DEFAULT|RP2027
    =NONE|SOFT|HARD
    =AVC1|AVC3
    {AdaptiveQuantization:5059 AlternateTransferFunctionSei:2416 BandwidthReductionFilter:5040
    ~ Bitrate:n>1000<1466400000 CodecLevel:5060 CodecProfile:5061 Deblocking:228 DynamicSubGop:5045
    ~ EndOfStreamMarkers:5046 FlickerAdaptiveQuantization:2416 FramerateControl:5023
    ~ FramerateConversionAlgorithm:5024 FramerateDenominator:n>1<2147483647
    ~ FramerateNumerator:n>1<2147483647 GopBReference:2416 GopClosedCadence:n>0<2147483647
    ~ GopSize:n GopSizeUnits:5049 HrdBufferFinalFillPercentage:n>0<100
    ~ HrdBufferInitialFillPercentage:n>0<100 HrdBufferSize:n>0<1466400000 InterlaceMode:5031
    ~ MaxBitrate:n>1000<1466400000 MinIInterval:n>0<30 MvOverPictureBoundaries:228
    ~ MvTemporalPredictor:228 NumberBFramesBetweenReferenceFrames:n>0<7 NumberReferenceFrames:n>1<6
    ~ ParControl:5023 ParDenominator:n>1<2147483647 ParNumerator:n>1<2147483647
    ~ PerFrameMetrics:4881 QualityTuningLevel:5050 QvbrSettings:5062 RateControlMode:5052
    ~ SampleAdaptiveOffsetFilterMode:5063 ScanTypeConversionMode:5032 SceneChangeDetect:5054
    ~ Slices:n>1<32 SlowPal:2416 SpatialAdaptiveQuantization:2416 Telecine:5056
    ~ TemporalAdaptiveQuantization:2416 TemporalIds:2416 TileHeight:n>64<2160 TilePadding:5064
    ~ TileWidth:n>256<3840 Tiles:2416 TreeBlockSize:5065 UnregisteredSeiTimecode:2416
    ~ WriteMp4PackagingType:5066
    =OFF|LOW|MEDIUM|HIGH|HIGHER|MAX|AUTO
    =AUTO|LEVEL_1|LEVEL_2|LEVEL_2_1|LEVEL_3|LEVEL_3_1|LEVEL_4|LEVEL_4_1|LEVEL_5|LEVEL_5_1|
    ~LEVEL_5_2|LEVEL_6|LEVEL_6_1|LEVEL_6_2
    =MAIN_MAIN|MAIN_HIGH|MAIN10_MAIN|MAIN10_HIGH|MAIN_422_8BIT_MAIN|MAIN_422_8BIT_HIGH|
    ~MAIN_422_10BIT_MAIN|MAIN_422_10BIT_HIGH
    {MaxAverageBitrate:n>1000<1466400000 QvbrQualityLevel:n>1<10 QvbrQualityLevelFineTune:n
    =DEFAULT|ADAPTIVE|OFF
    =NONE|PADDED
    =AUTO|TREE_SIZE_32X32
    =HVC1|HEV1
    {AdaptiveQuantization:5068 Bitrate:n>1000<288000000 CodecLevel:5069 CodecProfile:5070
    ~ DynamicSubGop:5045 FramerateControl:5023 FramerateConversionAlgorithm:5024
    ~ FramerateDenominator:n>1<1001 FramerateNumerator:n>24<60000 GopClosedCadence:n>0<2147483647
    ~ GopSize:n GopSizeUnits:5071 HrdBufferFinalFillPercentage:n>0<100
    ~ HrdBufferInitialFillPercentage:n>0<100 HrdBufferSize:n>0<47185920 InterlaceMode:5031
    ~ IntraDcPrecision:5072 MaxBitrate:n>1000<300000000 MinIInterval:n>0<30
    ~ NumberBFramesBetweenReferenceFrames:n>0<7 ParControl:5023 ParDenominator:n>1<2147483647
    ~ ParNumerator:n>1<2147483647 PerFrameMetrics:4881 QualityTuningLevel:5030 RateControlMode:4993
    ~ ScanTypeConversionMode:5032 SceneChangeDetect:2416 SlowPal:2416 Softness:n>0<128
    ~ SpatialAdaptiveQuantization:2416 Syntax:5073 Telecine:5056 TemporalAdaptiveQuantization:2416
    =OFF|LOW|MEDIUM|HIGH
    =AUTO|LOW|MAIN|HIGH1440|HIGH
    =MAIN|PROFILE_422
    =FRAMES|SECONDS
    =AUTO|INTRA_DC_PRECISION_8|INTRA_DC_PRECISION_9|INTRA_DC_PRECISION_10|INTRA_DC_PRECISION_11
    =DEFAULT|D_10
    {FrameControl:5075 VideoSelectorMode:5076
    =NEAREST_IDRFRAME|NEAREST_IFRAME
    =AUTO|REMUX_ALL
    {ChromaSampling:5078 CodecProfile:5079 FramerateControl:5023 FramerateConversionAlgorithm:5024
    ~ FramerateDenominator:n>1<2147483647 FramerateNumerator:n>1<2147483647 InterlaceMode:5031
    ~ ParControl:5023 ParDenominator:n>1<2147483647 ParNumerator:n>1<2147483647
    ~ PerFrameMetrics:4881 ScanTypeConversionMode:5032 SlowPal:2416 Telecine:5033
    =PRESERVE_444_SAMPLING|SUBSAMPLE_TO_422
    =APPLE_PRORES_422|APPLE_PRORES_422_HQ|APPLE_PRORES_422_LT|APPLE_PRORES_422_PROXY|
    ~APPLE_PRORES_4444|APPLE_PRORES_4444_XQ
    {Fourcc:5081 FramerateControl:5023 FramerateConversionAlgorithm:5024
    ~ FramerateDenominator:n>1<2147483647 FramerateNumerator:n>1<2147483647 InterlaceMode:5082
    ~ ScanTypeConversionMode:5032 SlowPal:2416 Telecine:5033
    =I420|I422|I444
    =INTERLACED|PROGRESSIVE
    {FramerateControl:5023 FramerateConversionAlgorithm:5024 FramerateDenominator:n>1<1001
    ~ FramerateNumerator:n>24<60000 InterlaceMode:5082 ScanTypeConversionMode:5032 SlowPal:2416
    ~ Telecine:5033 Vc3Class:5084
    =CLASS_145_8BIT|CLASS_220_8BIT|CLASS_220_10BIT
    {Bitrate:n>1000<1152000000 FramerateControl:5023 FramerateConversionAlgorithm:5024
    ~ FramerateDenominator:n>1<2147483647 FramerateNumerator:n>1<2147483647 GopSize:n
    ~ HrdBufferSize:n>0<47185920 MaxBitrate:n>1000<1152000000 ParControl:5023
    ~ ParDenominator:n>1<2147483647 ParNumerator:n>1<2147483647 QualityTuningLevel:5086
    ~ RateControlMode:5087
    =MULTI_PASS|MULTI_PASS_HQ
    =VBR
    {Bitrate:n>1000<480000000 FramerateControl:5023 FramerateConversionAlgorithm:5024
    ~ FramerateDenominator:n>1<2147483647 FramerateNumerator:n>1<2147483647 GopSize:n
    ~ HrdBufferSize:n>0<47185920 MaxBitrate:n>1000<480000000 ParControl:5023
    ~ ParDenominator:n>1<2147483647 ParNumerator:n>1<2147483647 QualityTuningLevel:5086
    ~ RateControlMode:5087
    {AdaptiveQuantization:5039 EntropyEncoding:5090 FramerateControl:5023
    ~ FramerateConversionAlgorithm:5024 FramerateDenominator:n>1<1001 FramerateNumerator:n>24<60000
    ~ PerFrameMetrics:4881 Profile:5091 SlowPal:2416 Softness:n>0<128
    ~ SpatialAdaptiveQuantization:2416 TemporalAdaptiveQuantization:2416
    ~ Xavc4kIntraCbgProfileSettings:5092 Xavc4kIntraVbrProfileSettings:5092
    ~ Xavc4kProfileSettings:5094 XavcHdIntraCbgProfileSettings:5097 XavcHdProfileSettings:5099
    =AUTO|CABAC|CAVLC
    =XAVC_HD_INTRA_CBG|XAVC_4K_INTRA_CBG|XAVC_4K_INTRA_VBR|XAVC_HD|XAVC_4K
    {XavcClass:5093
    =CLASS_100|CLASS_300|CLASS_480
    {BitrateClass:5095 CodecProfile:5096 FlickerAdaptiveQuantization:2416 GopBReference:2416
    ~ GopClosedCadence:n>0<2147483647 HrdBufferSize:n>0<1152000000 QualityTuningLevel:5050
    ~ Slices:n>8<12
    =BITRATE_CLASS_100|BITRATE_CLASS_140|BITRATE_CLASS_200
    =HIGH|HIGH_422
    {XavcClass:5098
    =CLASS_50|CLASS_100|CLASS_200
    {BitrateClass:5100 FlickerAdaptiveQuantization:2416 GopBReference:2416
    ~ GopClosedCadence:n>0<2147483647 HrdBufferSize:n>0<1152000000 InterlaceMode:5031
    ~ QualityTuningLevel:5050 Slices:n>4<12 Telecine:5033
    =BITRATE_CLASS_25|BITRATE_CLASS_35|BITRATE_CLASS_50
    =IGNORE|INSERT
    =NONE|RESPOND|PASSTHROUGH
    =DEFAULT|STRETCH_TO_OUTPUT|FIT|FIT_NO_UPSCALE|FILL|SMART_CROP
    =DISABLED|PIC_TIMING_SEI
    {ColorCorrector:5106 Deinterlacer:5111 DolbyVision:5115 Hdr10Plus:5121 ImageInserter:4769
    ~ NoiseReducer:5122 PartnerWatermarking:5129 TimecodeBurnin:5132
    {Brightness:n>1<100 ClipLimits:5107 ColorSpaceConversion:5108 Contrast:n>1<100
    ~ Hdr10Metadata:4796 HdrToSdrToneMapper:5109 Hue:n>-180<180 MaxLuminance:n>0<2147483647
    ~ SampleRangeConversion:5110 Saturation:n>1<100 SdrReferenceWhiteLevel:n>100<1000
    {MaximumRGBTolerance:n>90<105 MaximumYUV:n>920<1023 MinimumRGBTolerance:n>-5<10
    ~ MinimumYUV:n>0<128
    =NONE|FORCE_601|FORCE_709|FORCE_HDR10|FORCE_HLG_2020|FORCE_P3DCI|FORCE_P3D65_SDR|FORCE_P3D65_HDR
    =PRESERVE_DETAILS|VIBRANT
    =LIMITED_RANGE_SQUEEZE|NONE|LIMITED_RANGE_CLIP
    {Algorithm:5112 Control:5113 Mode:5114
    =INTERPOLATE|INTERPOLATE_TICKER|BLEND|BLEND_TICKER|LINEAR_INTERPOLATION
    =FORCE_ALL_FRAMES|NORMAL
    =DEINTERLACE|INVERSE_TELECINE|ADAPTIVE
    {Compatibility:5116 L6Metadata:5117 L6Mode:5118 Mapping:5119 Profile:5120
    =DUPLICATE_STREAM|SUPPLEMENTAL_CODECS
    {MaxCll:n>0<65535 MaxFall:n>0<65535
    =PASSTHROUGH|RECALCULATE|SPECIFY
    =HDR10_NOMAP|HDR10_1000
    =PROFILE_5|PROFILE_8_1
    {MasteringMonitorNits:n>0<4000 TargetMonitorNits:n>0<4000
    {Filter:5123 FilterSettings:5124 SpatialFilterSettings:5125 TemporalFilterSettings:5126
    =BILATERAL|MEAN|GAUSSIAN|LANCZOS|SHARPEN|CONSERVE|SPATIAL|TEMPORAL
    {Strength:n>0<3
    {PostFilterSharpenStrength:n>0<3 Speed:n>-2<3 Strength:n>0<16
    {AggressiveMode:n>0<4 PostTemporalSharpening:5127 PostTemporalSharpeningStrength:5128
    ~ Speed:n>-1<3 Strength:n>0<16
    =DISABLED|ENABLED|AUTO
    =LOW|MEDIUM|HIGH
    {NexguardFileMarkerSettings:5130
    {License:s>1<100000 Payload:n>0<4194303 Preset:s>1<256 Strength:5131
    =LIGHTEST|LIGHTER|DEFAULT|STRONGER|STRONGEST
    {FontSize:n>10<48 Position:5133 Prefix:s
    =TOP_CENTER|TOP_LEFT|TOP_RIGHT|MIDDLE_LEFT|MIDDLE_CENTER|MIDDLE_RIGHT|BOTTOM_LEFT|
    ~BOTTOM_CENTER|BOTTOM_RIGHT
    {Anchor:s Source:4781 Start:s TimestampOffset:s
    {Id3Insertions:5136
    [5137
    {Id3:s Timecode:s
    =NOT_SHARED|INITIATED|SHARED
    =SUBMITTED|PROGRESSING|COMPLETE|CANCELED|ERROR
    =SECONDS_10|SECONDS_12|SECONDS_15|SECONDS_20|SECONDS_30|SECONDS_60|SECONDS_120|SECONDS_180|
    ~SECONDS_240|SECONDS_300|SECONDS_360|SECONDS_420|SECONDS_480|SECONDS_540|SECONDS_600
    {FinishTime:s StartTime:s SubmitTime:s
    [5143
    {Code!:n Count!:n
    {JobTemplate:5145
    {AccelerationSettings:4698 Arn:s Category:s CreatedAt:s Description:s HopDestinations:4709
    ~ LastUpdated:s Name!:s Priority:n>-50<50 Queue:s Settings!:5146 StatusUpdateInterval:5140
    ~ Type:5149
    {AdAvailOffset:n>-1000<1000 AvailBlanking:4720 ColorConversion3DLUTSettings:4721 Esam:4724
    ~ ExtendedDataServices:4727 FollowSource:n>1<150 Inputs:5147 KantarWatermark:4801
    ~ MotionImageInserter:4802 NielsenConfiguration:4806 NielsenNonLinearWatermark:4807
    ~ OutputGroups:4811 TimecodeConfig:5134 TimedMetadataInsertion:5135
    [5148
    {AdvancedInputFilter:228 AdvancedInputFilterSettings:4731 AudioSelectorGroups:4733
    ~ AudioSelectors:4735 CaptionSelectors:4748 Crop:4762 DeblockFilter:228 DenoiseFilter:228
    ~ DolbyVisionMetadataXml:s>14 DynamicAudioSelectors:4765 FilterEnable:4768 FilterStrength:n>0<5
    ~ ImageInserter:4769 InputClippings:4772 InputScanType:4774 MultiViewSettings:4775
    ~ Position:4762 ProgramNumber:n>1<2147483647 PsiControl:4778 TimecodeSource:4781
    ~ TimecodeStart:s>11<11 VideoOverlays:4783 VideoSelector:4792
    =SYSTEM|CUSTOM
    {Preset:5151
    {Arn:s Category:s CreatedAt:s Description:s LastUpdated:s Name!:s Settings!:5152 Type:5149
    {AudioDescriptions:4886 CaptionDescriptions:5153 ContainerSettings:4968 VideoDescription:5016
    [5154
    {CustomLanguageCode:s DestinationSettings:4944 LanguageCode:4740 LanguageDescription:s
    {Queue:5156
    {Arn:s ConcurrentJobs:n CreatedAt:s Description:s LastUpdated:s MaximumConcurrentFeeds:n>0
    ~ Name!:s PricingPlan:5157 ProgressingJobsCount:n ReservationPlan:5158 ServiceOverrides:5162
    ~ Status:5164 SubmittedJobsCount:n Type:5149
    =ON_DEMAND|RESERVED
    {Commitment:5159 ExpiresAt:s PurchasedAt:s RenewalType:5160 ReservedSlots:n Status:5161
    =ONE_YEAR
    =AUTO_RENEW|EXPIRE
    =ACTIVE|EXPIRED
    [5163
    {Message:s Name:s OverrideValue:s Value:s
    =ACTIVE|PAUSED
    {Endpoints:5166 NextToken:s
    [1247
    {Jobs:5168 NextToken:s Status:5169
    [4697
    =SUBMITTED|PROGRESSING|COMPLETE|ERROR
    {Policy:5171
    {HttpInputs:5172 HttpsInputs:5172 S3Inputs:5172
    =ALLOWED|DISALLOWED
    {JobTemplates:5174 NextToken:s
    [5145
    {Jobs:5168 NextToken:s
    {NextToken:s Presets:5177
    [5151
    {NextToken:s Queues:5179 TotalConcurrentJobs:n UnallocatedConcurrentJobs:n
    [5156
    {ResourceTags:5181
    {Arn:s Tags:2
    {NextToken:s Versions:5183
    [5184
    {ExpirationDate:s Version:s
    {ProbeResults:5186
    [5187
    {Container:5188 Metadata:5202 TrackMappings:5203
    {Duration:n Format:5189 StartTimecode:s Tracks:5190
    =mp4|quicktime|matroska|webm|mxf|wave|avi|mpegts
    [5191
    {AudioProperties:5192 Codec:5194 DataProperties:5195 Duration:n Index:n TrackType:5196
    ~ VideoProperties:5197
    {BitDepth:n BitRate:n Channels:n FrameRate:5193 LanguageCode:s SampleRate:n
    {Denominator:n Numerator:n
    =UNKNOWN|AAC|AC3|EAC3|FLAC|MP3|OPUS|PCM|VORBIS|AV1|AVC|HEVC|JPEG2000|MJPEG|MPEG1|MP4V|MPEG2|
    ~PRORES|QTRLE|THEORA|UNCOMPRESSED|VFW|VP8|VP9|C608|C708|WEBVTT
    {LanguageCode:s
    =video|audio|data
    {BitDepth:n BitRate:n CodecMetadata:5198 ColorPrimaries:5199 FrameRate:5193 Height:n
    ~ MatrixCoefficients:5200 TransferCharacteristics:5201 Width:n
    {BitDepth:n ChromaSubsampling:s CodedFrameRate:5193 ColorPrimaries:5199 Height:n Level:s
    ~ MatrixCoefficients:5200 Profile:s ScanType:s TransferCharacteristics:5201 Width:n
    =ITU_709|UNSPECIFIED|RESERVED|ITU_470M|ITU_470BG|SMPTE_170M|SMPTE_240M|GENERIC_FILM|ITU_2020|
    ~SMPTE_428_1|SMPTE_431_2|SMPTE_EG_432_1|IPT|SMPTE_2067XYZ|EBU_3213_E|LAST
    =RGB|ITU_709|UNSPECIFIED|RESERVED|FCC|ITU_470BG|SMPTE_170M|SMPTE_240M|YCgCo|ITU_2020_NCL|
    ~ITU_2020_CL|SMPTE_2085|CD_NCL|CD_CL|ITU_2100ICtCp|IPT|EBU3213|LAST
    =ITU_709|UNSPECIFIED|RESERVED|ITU_470M|ITU_470BG|SMPTE_170M|SMPTE_240M|LINEAR|LOG10_2|
    ~LOC10_2_5|IEC_61966_2_4|ITU_1361|IEC_61966_2_1|ITU_2020_10bit|ITU_2020_12bit|SMPTE_2084|
    ~SMPTE_428_1|ARIB_B67|LAST
    {ETag:s FileSize:n LastModified:s MimeType:s
    [5204
    {AudioTrackIndexes:108 DataTrackIndexes:108 VideoTrackIndexes:108
    {Id:s
    {Voices:5207 NextToken:s>0<4096
    [5208
    {Gender:5209 Id:5210 LanguageCode:5211 LanguageName:s Name:s AdditionalLanguageCodes:5212
    ~ SupportedEngines:5213
    =Female|Male
    =Aditi|Amy|Astrid|Bianca|Brian|Camila|Carla|Carmen|Celine|Chantal|Conchita|Cristiano|Dora|Emma|
    ~Enrique|Ewa|Filiz|Gabrielle|Geraint|Giorgio|Gwyneth|Hans|Ines|Ivy|Jacek|Jan|Joanna|Joey|
    ~Justin|Karl|Kendra|Kevin|Kimberly|Lea|Liv|Lotte|Lucia|Lupe|Mads|Maja|Marlene|Mathieu|Matthew|
    ~Maxim|Mia|Miguel|Mizuki|Naja|Nicole|Olivia|Penelope|Raveena|Ricardo|Ruben|Russell|Salli|
    ~Seoyeon|Takumi|Tatyana|Vicki|Vitoria|Zeina|Zhiyu|Aria|Ayanda|Arlet|Hannah|Arthur|Daniel|Liam|
    ~Pedro|Kajal|Hiujin|Laura|Elin|Ida|Suvi|Ola|Hala|Andres|Sergio|Remi|Adriano|Thiago|Ruth|
    ~Stephen|Kazuha|Tomoko|Niamh|Sofie|Lisa|Isabelle|Zayd|Danielle|Gregory|Burcu|Jitka|Sabrina|
    ~Jasmine|Jihye|Ambre|Beatrice|Florian|Lennart|Lorenzo|Tiffany
    =arb|cmn-CN|cy-GB|da-DK|de-DE|en-AU|en-GB|en-GB-WLS|en-IN|en-US|es-ES|es-MX|es-US|fr-CA|fr-FR|
    ~is-IS|it-IT|ja-JP|hi-IN|ko-KR|nb-NO|nl-NL|pl-PL|pt-BR|pt-PT|ro-RO|ru-RU|sv-SE|tr-TR|en-NZ|
    ~en-ZA|ca-ES|de-AT|yue-CN|ar-AE|fi-FI|en-IE|nl-BE|fr-BE|cs-CZ|de-CH|en-SG
    [5211
    [5214
    =standard|neural|long-form|generative
    {Lexicon:5216 LexiconAttributes:5217
    {Content:s Name:s
    {Alphabet:s LanguageCode:5211 LastModified:s LexiconArn:s LexemesCount:n Size:n
    {SynthesisTask:5219
    {Engine:5214 TaskId:s TaskStatus:5220 TaskStatusReason:s OutputUri:s CreationTime:s
    ~ RequestCharacters:n SnsTopicArn:s LexiconNames:1 OutputFormat:5221 SampleRate:s
    ~ SpeechMarkTypes:5222 TextType:5224 VoiceId:5210 LanguageCode:5211
    =scheduled|inProgress|completed|failed
    =json|mp3|ogg_opus|ogg_vorbis|pcm|mulaw|alaw
    [5223
    =sentence|ssml|viseme|word
    =ssml|text
    {Lexicons:5226 NextToken:s>0<4096
    [5227
    {Name:s Attributes:5217
    {NextToken:s>0<4096 SynthesisTasks:5229
    [5219
    {EventStream:5231
    {AudioEvent:5232 StreamClosedEvent:5233 ValidationException:5234
    ~ ServiceQuotaExceededException:5238 ServiceFailureException:998 ThrottlingException:5241
    {AudioChunk:s
    {RequestCharacters:n
    {message!:s reason!:5235 fields:5236
    =unsupportedOperation|fieldValidationFailed|other|invalidInboundEvent
    [5237
    {name!:s message!:s
    {message!:s quotaCode!:5239 serviceCode!:5240
    =input-stream-inbound-event-timeout|input-stream-timeout
    =polly
    {message:s throttlingReasons:5242
    [5243
    {reason:s resource:s
    {AudioStream:s ContentType:s RequestCharacters:n
    {updateResults:5246
    [5247
    {generatedFields:5248
    [5249
    {isNull:b booleanValue:b longValue:n doubleValue:n stringValue:s blobValue:s arrayValue:5250
    {booleanValues:5251 longValues:108 doubleValues:108 stringValues:1 arrayValues:5252
    [b
    [5250
    {transactionId:s>0<192
    {transactionStatus:s>0<128
    {sqlStatementResults:5256
    [5257
    {resultFrame:5258 numberOfRecordsUpdated:n
    {resultSetMetadata:5259 records:5262
    {columnCount:n columnMetadata:5260
    [5261
    {name:s type:n typeName:s label:s schemaName:s tableName:s isAutoIncrement:b isSigned:b
    ~ isCurrency:b isCaseSensitive:b nullable:n precision:n scale:n arrayBaseColumnType:n
    [5263
    {values:5264
    [5265
    {isNull:b bitValue:b bigIntValue:n intValue:n doubleValue:n realValue:n stringValue:s
    ~ blobValue:s arrayValues:5266 structValue:5267
    [5265
    {attributes:5266
    {records:5269 columnMetadata:5260 numberOfRecordsUpdated:n generatedFields:5248
    ~ formattedRecords:s
    [5248
    {Id:s CreatedAt:s ClusterIdentifier:s>1<63 DbUser:s DbGroups:1 Database:s SecretArn:s
    ~ WorkgroupName:s>3<128 SessionId:s
    {Status:b
    {Id!:s SecretArn:s DbUser:s Database:s ClusterIdentifier:s Duration:n Error:s Status:5273
    ~ CreatedAt:s UpdatedAt:s RedshiftPid:n HasResultSet:b QueryString:s ResultRows:n ResultSize:n
    ~ RedshiftQueryId:n QueryParameters:5274 SubStatements:5276 WorkgroupName:s>3<128
    ~ ResultFormat:5279 SessionId:s
    =SUBMITTED|PICKED|STARTED|FINISHED|ABORTED|FAILED|ALL
    [5275
    {name!:s value!:s>1
    [5277
    {Id!:s Duration:n Error:s Status:5278 CreatedAt:s UpdatedAt:s QueryString:s ResultRows:n
    ~ ResultSize:n RedshiftQueryId:n HasResultSet:b
    =SUBMITTED|PICKED|STARTED|FINISHED|ABORTED|FAILED
    =JSON|CSV
    {TableName:s ColumnList:5281 NextToken:s
    [5282
    {isCaseSensitive:b isCurrency:b isSigned:b label:s name:s nullable:n precision:n scale:n
    ~ schemaName:s tableName:s typeName:s length:n columnDefault:s
    {Records!:5284 ColumnMetadata:5281 TotalNumRows:n NextToken:s
    [5285
    [5286
    {isNull:b booleanValue:b longValue:n doubleValue:n stringValue:s blobValue:s
    {Records!:5288 ColumnMetadata:5281 TotalNumRows:n ResultFormat:5279 NextToken:s
    [5289
    {CSVRecords:s
    {Databases:1 NextToken:s
    {Schemas:1 NextToken:s
    {Statements!:5293 NextToken:s
    [5294
    {Id!:s QueryString:s QueryStrings:1 SecretArn:s Status:5273 StatementName:s>0<2048 CreatedAt:s
    ~ UpdatedAt:s QueryParameters:5274 IsBatchStatement:b ResultFormat:5279 SessionId:s
    {Tables:5296 NextToken:s
    [5297
    {name:s type:s schema:s
    {AssociatedFaces:5299 UnsuccessfulFaceAssociations:5301 UserStatus:5305
    [5300
    {FaceId:s
    [5302
    {FaceId:s UserId:s>1<128 Confidence:n>0<100 Reasons:5303
    [5304
    =FACE_NOT_FOUND|ASSOCIATED_TO_A_DIFFERENT_USER|LOW_MATCH_CONFIDENCE
    =ACTIVE|UPDATING|CREATING|CREATED
    {SourceImageFace:5307 FaceMatches:5309 UnmatchedFaces:5321
    ~ SourceImageOrientationCorrection:5322 TargetImageOrientationCorrection:5322
    {BoundingBox:5308 Confidence:n>0<100
    {Width:n Height:n Left:n Top:n
    [5310
    {Similarity:n>0<100 Face:5311
    {BoundingBox:5308 Confidence:n>0<100 Landmarks:5312 Pose:5315 Quality:5316 Emotions:5317
    ~ Smile:5320
    [5313
    {Type:5314 X:n Y:n
    =eyeLeft|eyeRight|nose|mouthLeft|mouthRight|leftEyeBrowLeft|leftEyeBrowRight|leftEyeBrowUp|
    ~rightEyeBrowLeft|rightEyeBrowRight|rightEyeBrowUp|leftEyeLeft|leftEyeRight|leftEyeUp|
    ~leftEyeDown|rightEyeLeft|rightEyeRight|rightEyeUp|rightEyeDown|noseLeft|noseRight|mouthUp|
    ~mouthDown|leftPupil|rightPupil|upperJawlineLeft|midJawlineLeft|chinBottom|midJawlineRight|
    ~upperJawlineRight
    {Roll:n>-180<180 Yaw:n>-180<180 Pitch:n>-180<180
    {Brightness:n Sharpness:n
    [5318
    {Type:5319 Confidence:n>0<100
    =HAPPY|SAD|ANGRY|CONFUSED|DISGUSTED|SURPRISED|CALM|UNKNOWN|FEAR
    {Value:b Confidence:n>0<100
    [5311
    =ROTATE_0|ROTATE_90|ROTATE_180|ROTATE_270
    {ProjectVersionArn:s>20<2048
    {StatusCode:n>0 CollectionArn:s FaceModelVersion:s
    {DatasetArn:s>20<2048
    {SessionId!:s>36<36
    {ProjectArn:s>20<2048
    {StreamProcessorArn:s
    {StatusCode:n>0
    {DeletedFaces:1 UnsuccessfulFaceDeletions:5331
    [5332
    {FaceId:s UserId:s>1<128 Reasons:5333
    [5334
    =ASSOCIATED_TO_AN_EXISTING_USER|FACE_NOT_FOUND
    {Status:5336
    =CREATING|CREATED|DELETING
    {Status:5338
    =TRAINING_IN_PROGRESS|TRAINING_COMPLETED|TRAINING_FAILED|STARTING|RUNNING|FAILED|STOPPING|
    ~STOPPED|DELETING|COPYING_IN_PROGRESS|COPYING_COMPLETED|COPYING_FAILED|DEPRECATED|EXPIRED
    {FaceCount:n>0 FaceModelVersion:s CollectionARN:s CreationTimestamp:s UserCount:n>0
    {DatasetDescription:5341
    {CreationTimestamp:s LastUpdatedTimestamp:s Status:5342 StatusMessage:s StatusMessageCode:5343
    ~ DatasetStats:5344
    =CREATE_IN_PROGRESS|CREATE_COMPLETE|CREATE_FAILED|UPDATE_IN_PROGRESS|UPDATE_COMPLETE|
    ~UPDATE_FAILED|DELETE_IN_PROGRESS
    =SUCCESS|SERVICE_ERROR|CLIENT_ERROR
    {LabeledEntries:n>0 TotalEntries:n>0 TotalLabels:n>0 ErrorEntries:n>0
    {ProjectVersionDescriptions:5346 NextToken:s<1024
    [5347
    {ProjectVersionArn:s>20<2048 CreationTimestamp:s MinInferenceUnits:n>1 Status:5338
    ~ StatusMessage:s BillableTrainingTimeInSeconds:n>0 TrainingEndTimestamp:s OutputConfig:5348
    ~ TrainingDataResult:5349 TestingDataResult:5355 EvaluationResult:5357 ManifestSummary:5353
    ~ KmsKeyId:s>1<2048 MaxInferenceUnits:n>1 SourceProjectVersionArn:s>20<2048
    ~ VersionDescription:s>1<255 Feature:5358 BaseModelVersion:s FeatureConfig:5359
    {S3Bucket:s>3<255 S3KeyPrefix:s<1024
    {Input:5350 Output:5350 Validation:5350
    {Assets:5351
    [5352
    {GroundTruthManifest:5353
    {S3Object:5354
    {Bucket:s>3<255 Name:s>1<1024 Version:s>1<1024
    {Input:5356 Output:5356 Validation:5350
    {Assets:5351 AutoCreate:b
    {F1Score:n Summary:5353
    =CONTENT_MODERATION|CUSTOM_LABELS
    {ContentModeration:5360
    {ConfidenceThreshold:n>0<100
    {ProjectDescriptions:5362 NextToken:s<1024
    [5363
    {ProjectArn:s>20<2048 CreationTimestamp:s Status:5336 Datasets:5364 Feature:5358 AutoUpdate:228
    [5365
    {CreationTimestamp:s DatasetType:1697 DatasetArn:s>20<2048 Status:5342 StatusMessage:s
    ~ StatusMessageCode:5343
    {Name:s>1<128 StreamProcessorArn:s Status:5367 StatusMessage:s CreationTimestamp:s
    ~ LastUpdateTimestamp:s Input:5368 Output:5370 RoleArn:s Settings:5372 NotificationChannel:5375
    ~ KmsKeyId:s>1<2048 RegionsOfInterest:5376 DataSharingPreference:5378
    =STOPPED|STARTING|RUNNING|FAILED|STOPPING|UPDATING
    {KinesisVideoStream:5369
    {Arn:s
    {KinesisDataStream:5369 S3Destination:5371
    {Bucket:s>3<255 KeyPrefix:s<1024
    {FaceSearch:5373 ConnectedHome:5374
    {CollectionId:s>1<255 FaceMatchThreshold:n>0<100
    {Labels!:1 MinConfidence:n>0<100
    {SNSTopicArn!:s
    [5377
    {BoundingBox:5308 Polygon:1781
    {OptIn!:b
    {CustomLabels:5380
    [5381
    {Name:s Confidence:n>0<100 Geometry:5377
    {FaceDetails:5383 OrientationCorrection:5322
    [5384
    {BoundingBox:5308 AgeRange:5385 Smile:5320 Eyeglasses:5320 Sunglasses:5320 Gender:5386
    ~ Beard:5320 Mustache:5320 EyesOpen:5320 MouthOpen:5320 Emotions:5317 Landmarks:5312 Pose:5315
    ~ Quality:5316 Confidence:n>0<100 FaceOccluded:5320 EyeDirection:5388
    {Low:n>0 High:n>0
    {Value:5387 Confidence:n>0<100
    =Male|Female
    {Yaw:n>-180<180 Pitch:n>-180<180 Confidence:n>0<100
    {Labels:5390 OrientationCorrection:5322 LabelModelVersion:s ImageProperties:5398
    [5391
    {Name:s Confidence:n>0<100 Instances:5392 Parents:5396 Aliases:5396 Categories:5396
    [5393
    {BoundingBox:5308 Confidence:n>0<100 DominantColors:5394
    [5395
    {Red:n>0 Blue:n>0 Green:n>0 HexCode:s CSSColor:s SimplifiedColor:s PixelPercent:n>0<100
    [5397
    {Name:s
    {Quality:5399 DominantColors:5394 Foreground:5400 Background:5400
    {Brightness:n Sharpness:n Contrast:n
    {Quality:5399 DominantColors:5394
    {ModerationLabels:5402 ModerationModelVersion:s HumanLoopActivationOutput:5404
    ~ ProjectVersion:s>20<2048 ContentTypes:5405
    [5403
    {Confidence:n>0<100 Name:s ParentName:s TaxonomyLevel:n>0
    {HumanLoopArn:s<256 HumanLoopActivationReasons:1
    ~ HumanLoopActivationConditionsEvaluationResults:s<10240
    [5406
    {Confidence:n>0<100 Name:s
    {ProtectiveEquipmentModelVersion:s Persons:5408 Summary:5417
    [5409
    {BodyParts:5410 BoundingBox:5308 Confidence:n>0<100 Id:n>0
    [5411
    {Name:5412 Confidence:n>0<100 EquipmentDetections:5413
    =FACE|HEAD|LEFT_HAND|RIGHT_HAND
    [5414
    {BoundingBox:5308 Confidence:n>0<100 Type:5415 CoversBodyPart:5416
    =FACE_COVER|HAND_COVER|HEAD_COVER
    {Confidence:n>0<100 Value:b
    {PersonsWithRequiredEquipment:5418 PersonsWithoutRequiredEquipment:5418
    ~ PersonsIndeterminate:5418
    [n>0
    {TextDetections:5420 TextModelVersion:s
    [5421
    {DetectedText:s Type:1778 Id:n>0 ParentId:n>0 Confidence:n>0<100 Geometry:5377
    {DisassociatedFaces:5299 UnsuccessfulFaceDisassociations:5423 UserStatus:5305
    [5424
    {FaceId:s UserId:s>1<128 Reasons:5425
    [5426
    =FACE_NOT_FOUND|ASSOCIATED_TO_A_DIFFERENT_USER
    {Urls:1 Name:s KnownGender:5428
    {Type:5429
    =Male|Female|Nonbinary|Unlisted
    {JobStatus:1149 StatusMessage:s VideoMetadata:5431 NextToken:s<255 Celebrities:5433
    ~ JobId:s>1<64 Video:5353 JobTag:s>1<1024
    {Codec:s DurationMillis:n>0 Format:s FrameRate:n FrameHeight:n>0 FrameWidth:n>0 ColorRange:5432
    =FULL|LIMITED
    [5434
    {Timestamp:n Celebrity:5435
    {Urls:1 Name:s Id:s Confidence:n>0<100 BoundingBox:5308 Face:5384 KnownGender:5428
    {JobStatus:1149 StatusMessage:s VideoMetadata:5431 ModerationLabels:5437 NextToken:s<255
    ~ ModerationModelVersion:s JobId:s>1<64 Video:5353 JobTag:s>1<1024 GetRequestMetadata:5439
    [5438
    {Timestamp:n ModerationLabel:5403 StartTimestampMillis:n>0 EndTimestampMillis:n>0
    ~ DurationMillis:n>0 ContentTypes:5405
    {SortBy:5440 AggregateBy:5441
    =NAME|TIMESTAMP
    =TIMESTAMPS|SEGMENTS
    {JobStatus:1149 StatusMessage:s VideoMetadata:5431 NextToken:s<255 Faces:5443 JobId:s>1<64
    ~ Video:5353 JobTag:s>1<1024
    [5444
    {Timestamp:n Face:5384
    {SessionId!:s>36<36 Status!:5446 Confidence:n>0<100 ReferenceImage:5447 AuditImages:5448
    ~ Challenge:5449
    =CREATED|IN_PROGRESS|SUCCEEDED|FAILED|EXPIRED
    {Bytes:s>1<204800 S3Object:5354 BoundingBox:5308
    [5447
    {Type!:5450 Version!:s>5<11
    =FaceMovementAndLightChallenge|FaceMovementChallenge
    {JobStatus:1149 StatusMessage:s NextToken:s<255 VideoMetadata:5431 Persons:5452 JobId:s>1<64
    ~ Video:5353 JobTag:s>1<1024
    [5453
    {Timestamp:n Person:5454 FaceMatches:5455
    {Index:n BoundingBox:5308 Face:5384
    [5456
    {Similarity:n>0<100 Face:5457
    {FaceId:s BoundingBox:5308 ImageId:s ExternalImageId:s>1<255 Confidence:n>0<100
    ~ IndexFacesModelVersion:s UserId:s>1<128
    {JobStatus:1149 StatusMessage:s VideoMetadata:5431 NextToken:s<255 Labels:5459
    ~ LabelModelVersion:s JobId:s>1<64 Video:5353 JobTag:s>1<1024 GetRequestMetadata:5439
    [5460
    {Timestamp:n Label:5391 StartTimestampMillis:n>0 EndTimestampMillis:n>0 DurationMillis:n>0
    {JobId!:s>1<64 JobName:s>1<64 OperationsConfig!:5462 Status!:5464 FailureDetails:5465
    ~ CreationTimestamp!:s CompletionTimestamp:s Input!:5467 OutputConfig!:5468 KmsKeyId:s>1<2048
    ~ Results:5469 ManifestSummary:5353
    {DetectModerationLabels:5463
    {MinConfidence:n>0<100 ProjectVersion:s>20<2048
    =CREATED|QUEUED|IN_PROGRESS|SUCCEEDED|FAILED
    {Code:5466 Message:s
    =INTERNAL_ERROR|INVALID_S3_OBJECT|INVALID_MANIFEST|INVALID_OUTPUT_CONFIG|INVALID_KMS_KEY|
    ~ACCESS_DENIED|RESOURCE_NOT_FOUND|RESOURCE_NOT_READY|THROTTLED
    {S3Object!:5354
    {S3Bucket!:s>3<255 S3KeyPrefix:s<800
    {S3Object:5354 ModelVersions:5470
    {Moderation:s
    {JobStatus:1149 StatusMessage:s VideoMetadata:5431 NextToken:s<255 Persons:5472 JobId:s>1<64
    ~ Video:5353 JobTag:s>1<1024
    [5473
    {Timestamp:n Person:5454
    {JobStatus:1149 StatusMessage:s VideoMetadata:5475 AudioMetadata:5476 NextToken:s<255
    ~ Segments:5478 SelectedSegmentTypes:5484 JobId:s>1<64 Video:5353 JobTag:s>1<1024
    [5431
    [5477
    {Codec:s DurationMillis:n>0 SampleRate:n>0 NumberOfChannels:n>0
    [5479
    {Type:5480 StartTimestampMillis:n EndTimestampMillis:n DurationMillis:n>0 StartTimecodeSMPTE:s
    ~ EndTimecodeSMPTE:s DurationSMPTE:s TechnicalCueSegment:5481 ShotSegment:5483
    ~ StartFrameNumber:n>0 EndFrameNumber:n>0 DurationFrames:n>0
    =TECHNICAL_CUE|SHOT
    {Type:5482 Confidence:n>50<100
    =ColorBars|EndCredits|BlackFrames|OpeningCredits|StudioLogo|Slate|Content
    {Index:n>0 Confidence:n>50<100
    [5485
    {Type:5480 ModelVersion:s
    {JobStatus:1149 StatusMessage:s VideoMetadata:5431 TextDetections:5487 NextToken:s<255
    ~ TextModelVersion:s JobId:s>1<64 Video:5353 JobTag:s>1<1024
    [5488
    {Timestamp:n TextDetection:5421
    {FaceRecords:5490 OrientationCorrection:5322 FaceModelVersion:s UnindexedFaces:5492
    [5491
    {Face:5457 FaceDetail:5384
    [5493
    {Reasons:5494 FaceDetail:5384
    [5495
    =EXCEEDS_MAX_FACES|EXTREME_POSE|LOW_BRIGHTNESS|LOW_SHARPNESS|LOW_CONFIDENCE|SMALL_BOUNDING_BOX|
    ~LOW_FACE_QUALITY
    {CollectionIds:1393 NextToken:s<255 FaceModelVersions:1
    {DatasetEntries:3281 NextToken:s<1024
    {DatasetLabelDescriptions:5499 NextToken:s<1024
    [5500
    {LabelName:s>1<255 LabelStats:5501
    {EntryCount:n>0 BoundingBoxCount:n>0
    {Faces:5503 NextToken:s FaceModelVersion:s
    [5457
    {NextToken:s<1024 MediaAnalysisJobs!:5505
    [5461
    {ProjectPolicies:5507 NextToken:s<1024
    [5508
    {ProjectArn:s>20<2048 PolicyName:s>1<128 PolicyRevisionId:s<64 PolicyDocument:s>1<2000
    ~ CreationTimestamp:s LastUpdatedTimestamp:s
    {NextToken:s<255 StreamProcessors:5510
    [5511
    {Name:s>1<128 Status:5367
    {Users:5513 NextToken:s<255
    [5514
    {UserId:s>1<128 UserStatus:5305
    {CelebrityFaces:5516 UnrecognizedFaces:5321 OrientationCorrection:5322
    [5517
    {Urls:1 Name:s Id:s Face:5311 MatchConfidence:n>0<100 KnownGender:5428
    {SearchedFaceId:s FaceMatches:5455 FaceModelVersion:s
    {SearchedFaceBoundingBox:5308 SearchedFaceConfidence:n>0<100 FaceMatches:5455 FaceModelVersion:s
    {UserMatches:5521 FaceModelVersion:s SearchedFace:5300 SearchedUser:5523
    [5522
    {Similarity:n>0<100 User:5514
    {UserId:s>1<128
    {UserMatches:5521 FaceModelVersion:s SearchedFace:5525 UnsearchedFaces:5526
    {FaceDetail:5384
    [5527
    {FaceDetails:5384 Reasons:5528
    [5529
    =FACE_NOT_LARGEST|EXCEEDS_MAX_FACES|EXTREME_POSE|LOW_BRIGHTNESS|LOW_SHARPNESS|LOW_CONFIDENCE|
    ~SMALL_BOUNDING_BOX|LOW_FACE_QUALITY
    {JobId:s>1<64
    {JobId!:s>1<64
    {SessionId:s
    {RequestCharged:5534
    =requester
    {Location:s Bucket:s Key:s>1 Expiration:s ETag:s ChecksumCRC32:s ChecksumCRC32C:s
    ~ ChecksumCRC64NVME:s ChecksumSHA1:s ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s
    ~ ChecksumXXHASH64:s ChecksumXXHASH3:s ChecksumXXHASH128:s ChecksumType:5536
    ~ ServerSideEncryption:5537 VersionId:s SSEKMSKeyId:s BucketKeyEnabled:b RequestCharged:5534
    =COMPOSITE|FULL_OBJECT
    =AES256|aws:fsx|aws:kms|aws:kms:dsse
    {CopyObjectResult:5539 Expiration:s CopySourceVersionId:s VersionId:s ServerSideEncryption:5537
    ~ SSECustomerAlgorithm:s SSECustomerKeyMD5:s SSEKMSKeyId:s SSEKMSEncryptionContext:s
    ~ BucketKeyEnabled:b RequestCharged:5534
    {ETag:s LastModified:s ChecksumType:5536 ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s
    ~ ChecksumSHA1:s ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s
    ~ ChecksumXXHASH3:s ChecksumXXHASH128:s
    {Location:s BucketArn:s>1<128
    {AbortDate:s AbortRuleId:s Bucket:s Key:s>1 UploadId:s ServerSideEncryption:5537
    ~ SSECustomerAlgorithm:s SSECustomerKeyMD5:s SSEKMSKeyId:s SSEKMSEncryptionContext:s
    ~ BucketKeyEnabled:b RequestCharged:5534 ChecksumAlgorithm:5542 ChecksumType:5536
    =CRC32|CRC32C|SHA1|SHA256|CRC64NVME|SHA512|MD5|XXHASH64|XXHASH3|XXHASH128
    {ServerSideEncryption:5537 SSEKMSKeyId:s SSEKMSEncryptionContext:s BucketKeyEnabled:b
    ~ Credentials!:5544
    {AccessKeyId!:s SecretAccessKey!:s SessionToken!:s Expiration!:s
    {DeleteMarker:b VersionId:s RequestCharged:5534
    {VersionId:s
    {Deleted:5548 RequestCharged:5534 Errors:5550
    [5549
    {Key:s>1 VersionId:s DeleteMarker:b DeleteMarkerVersionId:s
    [5551
    {Key:s>1 VersionId:s Code:s Message:s
    {AbacStatus:5553
    {Status:5554
    =Enabled|Disabled
    {Status:5556 RequestCharged:5534
    =Enabled|Suspended
    {Owner:5558 Grants:5559
    {DisplayName:s ID:s
    [5560
    {Grantee:5561 Permission:5563
    {DisplayName:s EmailAddress:s ID:s Type!:5562 URI:s
    =CanonicalUser|AmazonCustomerByEmail|Group
    =FULL_CONTROL|WRITE|WRITE_ACP|READ|READ_ACP
    {AnalyticsConfiguration:5565
    {Id!:s Filter:5566 StorageClassAnalysis!:5570
    {Prefix:s Tag:5567 And:5568
    {Key!:s>1 Value!:s
    {Prefix:s Tags:5569
    [5567
    {DataExport:5571
    {OutputSchemaVersion!:5572 Destination!:5573
    =V_1
    {S3BucketDestination!:5574
    {Format!:5575 BucketAccountId:s Bucket!:s Prefix:s
    =CSV
    {CORSRules:5577
    [5578
    {ID:s AllowedHeaders:1 AllowedMethods!:1 AllowedOrigins!:1 ExposeHeaders:1 MaxAgeSeconds:n
    {ServerSideEncryptionConfiguration:5580
    {Rules!:5581
    [5582
    {ApplyServerSideEncryptionByDefault:5583 BucketKeyEnabled:b BlockedEncryptionTypes:5584
    {SSEAlgorithm!:5537 KMSMasterKeyID:s
    {EncryptionType:5585
    [5586
    =NONE|SSE-C
    {IntelligentTieringConfiguration:5588
    {Id!:s Filter:5566 Status!:5554 Tierings!:5589
    [5590
    {Days!:n AccessTier!:5591
    =ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
    {InventoryConfiguration:5593
    {Destination!:5594 IsEnabled!:b Filter:5599 Id!:s IncludedObjectVersions!:5600
    ~ OptionalFields:5601 Schedule!:5603
    {S3BucketDestination!:5595
    {AccountId:s Bucket!:s Format!:5596 Prefix:s Encryption:5597
    =CSV|ORC|Parquet
    {SSES3:154 SSEKMS:5598
    {KeyId!:s
    {Prefix!:s
    =All|Current
    [5602
    =Size|LastModifiedDate|StorageClass|ETag|IsMultipartUploaded|ReplicationStatus|
    ~EncryptionStatus|ObjectLockRetainUntilDate|ObjectLockMode|ObjectLockLegalHoldStatus|
    ~IntelligentTieringAccessTier|BucketKeyStatus|ChecksumAlgorithm|ObjectAccessControlList|
    ~ObjectOwner|LifecycleExpirationDate
    {Frequency!:5604
    =Daily|Weekly
    {Rules:5606
    [5607
    {Expiration:5608 ID:s Prefix!:s Status!:5554 Transition:5609 NoncurrentVersionTransition:5611
    ~ NoncurrentVersionExpiration:5612 AbortIncompleteMultipartUpload:5613
    {Date:s Days:n ExpiredObjectDeleteMarker:b
    {Date:s Days:n StorageClass:5610
    =GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|GLACIER_IR
    {NoncurrentDays:n StorageClass:5610 NewerNoncurrentVersions:n
    {NoncurrentDays:n NewerNoncurrentVersions:n
    {DaysAfterInitiation:n
    {Rules:5615 TransitionDefaultMinimumObjectSize:5621
    [5616
    {Expiration:5608 ID:s Prefix:s Filter:5617 Status!:5554 Transitions:5619
    ~ NoncurrentVersionTransitions:5620 NoncurrentVersionExpiration:5612
    ~ AbortIncompleteMultipartUpload:5613
    {Prefix:s Tag:5567 ObjectSizeGreaterThan:n ObjectSizeLessThan:n And:5618
    {Prefix:s Tags:5569 ObjectSizeGreaterThan:n ObjectSizeLessThan:n
    [5609
    [5611
    =varies_by_storage_class|all_storage_classes_128K
    {LocationConstraint:5623
    =af-south-1|ap-east-1|ap-east-2|ap-northeast-1|ap-northeast-2|ap-northeast-3|ap-south-1|
    ~ap-south-2|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-southeast-4|ap-southeast-5|
    ~ap-southeast-6|ap-southeast-7|ca-central-1|ca-west-1|cn-north-1|cn-northwest-1|EU|
    ~eu-central-1|eu-central-2|eu-north-1|eu-south-1|eu-south-2|eu-west-1|eu-west-2|eu-west-3|
    ~il-central-1|me-central-1|me-south-1|mx-central-1|sa-east-1|us-east-2|us-gov-east-1|
    ~us-gov-west-1|us-west-1|us-west-2
    {LoggingEnabled:5625
    {TargetBucket!:s TargetGrants:5626 TargetPrefix!:s TargetObjectKeyFormat:5629
    [5627
    {Grantee:5561 Permission:5628
    =FULL_CONTROL|READ|WRITE
    {SimplePrefix:154 PartitionedPrefix:5630
    {PartitionDateSource:5631
    =EventTime|DeliveryTime
    {GetBucketMetadataConfigurationResult:5633
    {MetadataConfigurationResult!:5634
    {DestinationResult!:5635 JournalTableConfigurationResult:5637
    ~ InventoryTableConfigurationResult:5639
    {TableBucketType:5636 TableBucketArn:s TableNamespace:s
    =aws|customer
    {TableStatus!:s Error:3752 TableName!:s TableArn:s RecordExpiration!:5638
    {Expiration!:228 Days:n
    {ConfigurationState!:228 TableStatus:s Error:3752 TableName:s TableArn:s
    {GetBucketMetadataTableConfigurationResult:5641
    {MetadataTableConfigurationResult!:5642 Status!:s Error:3752
    {S3TablesDestinationResult!:5643
    {TableBucketArn!:s TableName!:s TableArn!:s TableNamespace!:s
    {MetricsConfiguration:5645
    {Id!:s Filter:5646
    {Prefix:s Tag:5567 AccessPointArn:s And:5647
    {Prefix:s Tags:5569 AccessPointArn:s
    {TopicConfiguration:5649 QueueConfiguration:5652 CloudFunctionConfiguration:5653
    {Id:s Events:5650 Event:5651 Topic:s
    [5651
    =s3:ReducedRedundancyLostObject|s3:ObjectCreated:*|s3:ObjectCreated:Put|s3:ObjectCreated:Post|
    ~s3:ObjectCreated:Copy|s3:ObjectCreated:CompleteMultipartUpload|s3:ObjectRemoved:*|
    ~s3:ObjectRemoved:Delete|s3:ObjectRemoved:DeleteMarkerCreated|s3:ObjectRestore:*|
    ~s3:ObjectRestore:Post|s3:ObjectRestore:Completed|s3:Replication:*|
    ~s3:Replication:OperationFailedReplication|s3:Replication:OperationNotTracked|
    ~s3:Replication:OperationMissedThreshold|s3:Replication:OperationReplicatedAfterThreshold|
    ~s3:ObjectRestore:Delete|s3:LifecycleTransition|s3:IntelligentTiering|s3:ObjectAcl:Put|
    ~s3:LifecycleExpiration:*|s3:LifecycleExpiration:Delete|
    ~s3:LifecycleExpiration:DeleteMarkerCreated|s3:ObjectTagging:*|s3:ObjectTagging:Put|
    ~s3:ObjectTagging:Delete
    {Id:s Event:5651 Events:5650 Queue:s
    {Id:s Event:5651 Events:5650 CloudFunction:s InvocationRole:s
    {TopicConfigurations:5655 QueueConfigurations:5662 LambdaFunctionConfigurations:5664
    ~ EventBridgeConfiguration:154
    [5656
    {Id:s TopicArn!:s Events!:5650 Filter:5657
    {Key:5658
    {FilterRules:5659
    [5660
    {Name:5661 Value:s
    =prefix|suffix
    [5663
    {Id:s QueueArn!:s Events!:5650 Filter:5657
    [5665
    {Id:s LambdaFunctionArn!:s Events!:5650 Filter:5657
    {OwnershipControls:5667
    {Rules!:5668
    [5669
    {ObjectOwnership!:5670
    =BucketOwnerPreferred|ObjectWriter|BucketOwnerEnforced
    {Policy:s
    {PolicyStatus:5673
    {IsPublic:b
    {ReplicationConfiguration:5675
    {Role!:s Rules!:5676
    [5677
    {ID:s Priority:n Prefix:s Filter:5566 Status!:5554 SourceSelectionCriteria:5678
    ~ ExistingObjectReplication:5679 Destination!:5680 DeleteMarkerReplication:5553
    {SseKmsEncryptedObjects:5679 ReplicaModifications:5679
    {Status!:5554
    {Bucket!:s Account:s StorageClass:5681 AccessControlTranslation:5682
    ~ EncryptionConfiguration:5684 ReplicationTime:5685 Metrics:5687
    =STANDARD|REDUCED_REDUNDANCY|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE|
    ~OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
    {Owner!:5683
    =Destination
    {ReplicaKmsKeyID:s
    {Status!:5554 Time!:5686
    {Minutes:n
    {Status!:5554 EventThreshold:5686
    {Payer:5689
    =Requester|BucketOwner
    {TagSet!:5569
    {Status:5556 MFADelete:5554
    {RedirectAllRequestsTo:5693 IndexDocument:5695 ErrorDocument:5696 RoutingRules:5697
    {HostName!:s Protocol:5694
    =http|https
    {Suffix!:s
    {Key!:s>1
    [5698
    {Condition:5699 Redirect!:5700
    {HttpErrorCodeReturnedEquals:s KeyPrefixEquals:s
    {HostName:s HttpRedirectCode:s Protocol:5694 ReplaceKeyPrefixWith:s ReplaceKeyWith:s
    {Body:s DeleteMarker:b AcceptRanges:s Expiration:s Restore:s LastModified:s ContentLength:n
    ~ ETag:s ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s ChecksumSHA1:s ChecksumSHA256:s
    ~ ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s ChecksumXXHASH3:s ChecksumXXHASH128:s
    ~ ChecksumType:5536 MissingMeta:n VersionId:s CacheControl:s ContentDisposition:s
    ~ ContentEncoding:s ContentLanguage:s ContentRange:s ContentType:s Expires:s
    ~ WebsiteRedirectLocation:s ServerSideEncryption:5537 Metadata:2 SSECustomerAlgorithm:s
    ~ SSECustomerKeyMD5:s SSEKMSKeyId:s BucketKeyEnabled:b StorageClass:5681 RequestCharged:5534
    ~ ReplicationStatus:5702 PartsCount:n TagCount:n ObjectLockMode:5703
    ~ ObjectLockRetainUntilDate:s ObjectLockLegalHoldStatus:5704
    =COMPLETE|PENDING|FAILED|REPLICA|COMPLETED
    =GOVERNANCE|COMPLIANCE
    =ON|OFF
    {Owner:5558 Grants:5559 RequestCharged:5534
    {DeleteMarker:b LastModified:s VersionId:s RequestCharged:5534 ETag:s Checksum:5707
    ~ ObjectParts:5708 StorageClass:5681 ObjectSize:n
    {ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s ChecksumSHA1:s ChecksumSHA256:s
    ~ ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s ChecksumXXHASH3:s ChecksumXXHASH128:s
    ~ ChecksumType:5536
    {TotalPartsCount:n PartNumberMarker:n NextPartNumberMarker:n MaxParts:n IsTruncated:b Parts:5709
    [5710
    {PartNumber:n Size:n ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s ChecksumSHA1:s
    ~ ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s ChecksumXXHASH3:s
    ~ ChecksumXXHASH128:s
    {LegalHold:5712
    {Status:5704
    {ObjectLockConfiguration:5714
    {ObjectLockEnabled:5715 Rule:5716
    =Enabled
    {DefaultRetention:5717
    {Mode:5703 Days:n Years:n
    {Retention:5719
    {Mode:5703 RetainUntilDate:s
    {VersionId:s TagSet!:5569
    {Body:s RequestCharged:5534
    {PublicAccessBlockConfiguration:5723
    {BlockPublicAcls:b IgnorePublicAcls:b BlockPublicPolicy:b RestrictPublicBuckets:b
    {BucketArn:s>1<128 BucketLocationType:5725 BucketLocationName:s BucketRegion:s>0<20
    ~ AccessPointAlias:b
    =AvailabilityZone|LocalZone
    {DeleteMarker:b AcceptRanges:s Expiration:s Restore:s ArchiveStatus:5591 LastModified:s
    ~ ContentLength:n ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s ChecksumSHA1:s
    ~ ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s ChecksumXXHASH3:s
    ~ ChecksumXXHASH128:s ChecksumType:5536 ETag:s MissingMeta:n VersionId:s CacheControl:s
    ~ ContentDisposition:s ContentEncoding:s ContentLanguage:s ContentType:s ContentRange:s
    ~ Expires:s WebsiteRedirectLocation:s ServerSideEncryption:5537 Metadata:2
    ~ SSECustomerAlgorithm:s SSECustomerKeyMD5:s SSEKMSKeyId:s BucketKeyEnabled:b StorageClass:5681
    ~ RequestCharged:5534 ReplicationStatus:5702 PartsCount:n TagCount:n ObjectLockMode:5703
    ~ ObjectLockRetainUntilDate:s ObjectLockLegalHoldStatus:5704
    {IsTruncated:b ContinuationToken:s NextContinuationToken:s AnalyticsConfigurationList:5728
    [5565
    {IsTruncated:b ContinuationToken:s NextContinuationToken:s
    ~ IntelligentTieringConfigurationList:5730
    [5588
    {ContinuationToken:s InventoryConfigurationList:5732 IsTruncated:b NextContinuationToken:s
    [5593
    {IsTruncated:b ContinuationToken:s NextContinuationToken:s MetricsConfigurationList:5734
    [5645
    {Buckets:5736 Owner:5558 ContinuationToken:s Prefix:s
    [5737
    {Name:s CreationDate:s BucketRegion:s BucketArn:s>1<128
    {Buckets:5736 ContinuationToken:s>0<1024
    {Bucket:s KeyMarker:s UploadIdMarker:s NextKeyMarker:s Prefix:s Delimiter:s
    ~ NextUploadIdMarker:s MaxUploads:n IsTruncated:b Uploads:5740 CommonPrefixes:5743
    ~ EncodingType:5745 RequestCharged:5534
    [5741
    {UploadId:s Key:s>1 Initiated:s StorageClass:5681 Owner:5558 Initiator:5742
    ~ ChecksumAlgorithm:5542 ChecksumType:5536
    {ID:s DisplayName:s
    [5744
    {Prefix:s
    =url
    {IsTruncated:b KeyMarker:s VersionIdMarker:s NextKeyMarker:s NextVersionIdMarker:s
    ~ Versions:5747 DeleteMarkers:5752 Name:s Prefix:s Delimiter:s MaxKeys:n CommonPrefixes:5743
    ~ EncodingType:5745 RequestCharged:5534
    [5748
    {ETag:s ChecksumAlgorithm:5749 ChecksumType:5536 Size:n StorageClass:5750 Key:s>1 VersionId:s
    ~ IsLatest:b LastModified:s Owner:5558 RestoreStatus:5751
    [5542
    =STANDARD
    {IsRestoreInProgress:b RestoreExpiryDate:s
    [5753
    {Owner:5558 Key:s>1 VersionId:s IsLatest:b LastModified:s
    {IsTruncated:b Marker:s NextMarker:s Contents:5755 Name:s Prefix:s Delimiter:s MaxKeys:n
    ~ CommonPrefixes:5743 EncodingType:5745 RequestCharged:5534
    [5756
    {Key:s>1 LastModified:s ETag:s ChecksumAlgorithm:5749 ChecksumType:5536 Size:n
    ~ StorageClass:5757 Owner:5558 RestoreStatus:5751
    =STANDARD|REDUCED_REDUNDANCY|GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|
    ~OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
    {IsTruncated:b Contents:5755 Name:s Prefix:s Delimiter:s MaxKeys:n CommonPrefixes:5743
    ~ EncodingType:5745 KeyCount:n ContinuationToken:s NextContinuationToken:s StartAfter:s
    ~ RequestCharged:5534
    {AbortDate:s AbortRuleId:s Bucket:s Key:s>1 UploadId:s PartNumberMarker:n
    ~ NextPartNumberMarker:n MaxParts:n IsTruncated:b Parts:5760 Initiator:5742 Owner:5558
    ~ StorageClass:5681 RequestCharged:5534 ChecksumAlgorithm:5542 ChecksumType:5536
    [5761
    {PartNumber:n LastModified:s ETag:s Size:n ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s
    ~ ChecksumSHA1:s ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s
    ~ ChecksumXXHASH3:s ChecksumXXHASH128:s
    {TransitionDefaultMinimumObjectSize:5621
    {Expiration:s ETag:s ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s ChecksumSHA1:s
    ~ ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s ChecksumXXHASH3:s
    ~ ChecksumXXHASH128:s ChecksumType:5536 ServerSideEncryption:5537 VersionId:s
    ~ SSECustomerAlgorithm:s SSECustomerKeyMD5:s SSEKMSKeyId:s SSEKMSEncryptionContext:s
    ~ BucketKeyEnabled:b Size:n RequestCharged:5534
    {RequestCharged:5534 RestoreOutputPath:s
    {Payload:5766
    {Records:4408 Stats:5767 Progress:5767 Cont:154 End:154
    {Details:5768
    {BytesScanned:n BytesProcessed:n BytesReturned:n
    {ServerSideEncryption:5537 ETag:s ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s
    ~ ChecksumSHA1:s ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s
    ~ ChecksumXXHASH3:s ChecksumXXHASH128:s SSECustomerAlgorithm:s SSECustomerKeyMD5:s
    ~ SSEKMSKeyId:s BucketKeyEnabled:b RequestCharged:5534
    {CopySourceVersionId:s CopyPartResult:5771 ServerSideEncryption:5537 SSECustomerAlgorithm:s
    ~ SSECustomerKeyMD5:s SSEKMSKeyId:s BucketKeyEnabled:b RequestCharged:5534
    {ETag:s LastModified:s ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s ChecksumSHA1:s
    ~ ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s ChecksumXXHASH3:s
    ~ ChecksumXXHASH128:s
    {EndpointArn!:s>20<2048
    {EndpointConfigArn!:s>20<2048
    {HyperParameterTuningJobArn!:s>0<256
    {LabelingJobArn!:s>0<2048
    {ModelArn!:s>20<2048
    {ProcessingJobArn!:s>0<256
    {TrainingJobArn!:s>0<256
    {TransformJobArn!:s>0<256
    {EndpointName!:s>0<63 EndpointArn!:s>20<2048 EndpointConfigName:s>0<63 ProductionVariants:5781
    ~ DataCaptureConfig:5801 EndpointStatus!:5803 FailureReason:s>0<1024 CreationTime!:s
    ~ LastModifiedTime!:s LastDeploymentConfig:5804 AsyncInferenceConfig:5814
    ~ PendingDeploymentSummary:5820 ExplainerConfig:5824 ShadowProductionVariants:5781
    ~ MetricsConfig:5834
    [5782
    {VariantName!:s>0<63 DeployedImages:5783 CurrentWeight:n>0 DesiredWeight:n>0
    ~ CurrentInstanceCount:n>0 DesiredInstanceCount:n>0 InstancePools:5785 VariantStatus:5788
    ~ CurrentServerlessConfig:5791 DesiredServerlessConfig:5791 ManagedInstanceScaling:5792
    ~ RoutingConfig:5795 CapacityReservationConfig:5797
    [5784
    {SpecifiedImage:s>0<255 ResolvedImage:s>0<255 ResolutionTime:s
    [5786
    {InstanceType!:5787 CurrentInstanceCount!:n>0
    =ml.t2.medium|ml.t2.large|ml.t2.xlarge|ml.t2.2xlarge|ml.m4.xlarge|ml.m4.2xlarge|ml.m4.4xlarge|
    ~ml.m4.10xlarge|ml.m4.16xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|
    ~ml.m5.12xlarge|ml.m5.24xlarge|ml.m5d.large|ml.m5d.xlarge|ml.m5d.2xlarge|ml.m5d.4xlarge|
    ~ml.m5d.12xlarge|ml.m5d.24xlarge|ml.c4.large|ml.c4.xlarge|ml.c4.2xlarge|ml.c4.4xlarge|
    ~ml.c4.8xlarge|ml.p2.xlarge|ml.p2.8xlarge|ml.p2.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|
    ~ml.p3.16xlarge|ml.c5.large|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|
    ~ml.c5.18xlarge|ml.c5d.large|ml.c5d.xlarge|ml.c5d.2xlarge|ml.c5d.4xlarge|ml.c5d.9xlarge|
    ~ml.c5d.18xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|
    ~ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|
    ~ml.r5.12xlarge|ml.r5.24xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|
    ~ml.r5d.12xlarge|ml.r5d.24xlarge|ml.inf1.xlarge|ml.inf1.2xlarge|ml.inf1.6xlarge|
    ~ml.inf1.24xlarge|ml.dl1.24xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|
    ~ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.m6i.large|
    ~ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|
    ~ml.m6i.24xlarge|ml.m6i.32xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r6i.2xlarge|ml.r6i.4xlarge|
    ~ml.r6i.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.32xlarge|ml.g5.xlarge|
    ~ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|
    ~ml.g5.48xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|
    ~ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.r8g.medium|ml.r8g.large|ml.r8g.xlarge|
    ~ml.r8g.2xlarge|ml.r8g.4xlarge|ml.r8g.8xlarge|ml.r8g.12xlarge|ml.r8g.16xlarge|ml.r8g.24xlarge|
    ~ml.r8g.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.12xlarge|
    ~ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.g7e.2xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|
    ~ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.48xlarge|ml.p4d.24xlarge|ml.c7g.large|ml.c7g.xlarge|
    ~ml.c7g.2xlarge|ml.c7g.4xlarge|ml.c7g.8xlarge|ml.c7g.12xlarge|ml.c7g.16xlarge|ml.m6g.large|
    ~ml.m6g.xlarge|ml.m6g.2xlarge|ml.m6g.4xlarge|ml.m6g.8xlarge|ml.m6g.12xlarge|ml.m6g.16xlarge|
    ~ml.m6gd.large|ml.m6gd.xlarge|ml.m6gd.2xlarge|ml.m6gd.4xlarge|ml.m6gd.8xlarge|ml.m6gd.12xlarge|
    ~ml.m6gd.16xlarge|ml.c6g.large|ml.c6g.xlarge|ml.c6g.2xlarge|ml.c6g.4xlarge|ml.c6g.8xlarge|
    ~ml.c6g.12xlarge|ml.c6g.16xlarge|ml.c6gd.large|ml.c6gd.xlarge|ml.c6gd.2xlarge|ml.c6gd.4xlarge|
    ~ml.c6gd.8xlarge|ml.c6gd.12xlarge|ml.c6gd.16xlarge|ml.c6gn.large|ml.c6gn.xlarge|
    ~ml.c6gn.2xlarge|ml.c6gn.4xlarge|ml.c6gn.8xlarge|ml.c6gn.12xlarge|ml.c6gn.16xlarge|
    ~ml.r6g.large|ml.r6g.xlarge|ml.r6g.2xlarge|ml.r6g.4xlarge|ml.r6g.8xlarge|ml.r6g.12xlarge|
    ~ml.r6g.16xlarge|ml.r6gd.large|ml.r6gd.xlarge|ml.r6gd.2xlarge|ml.r6gd.4xlarge|ml.r6gd.8xlarge|
    ~ml.r6gd.12xlarge|ml.r6gd.16xlarge|ml.p4de.24xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|
    ~ml.trn1n.32xlarge|ml.trn2.48xlarge|ml.inf2.xlarge|ml.inf2.8xlarge|ml.inf2.24xlarge|
    ~ml.inf2.48xlarge|ml.p5.48xlarge|ml.p5e.48xlarge|ml.p5en.48xlarge|ml.m7i.large|ml.m7i.xlarge|
    ~ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|
    ~ml.m7i.48xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|
    ~ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r7i.large|ml.r7i.xlarge|
    ~ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|
    ~ml.r7i.48xlarge|ml.c8g.medium|ml.c8g.large|ml.c8g.xlarge|ml.c8g.2xlarge|ml.c8g.4xlarge|
    ~ml.c8g.8xlarge|ml.c8g.12xlarge|ml.c8g.16xlarge|ml.c8g.24xlarge|ml.c8g.48xlarge|ml.r7gd.medium|
    ~ml.r7gd.large|ml.r7gd.xlarge|ml.r7gd.2xlarge|ml.r7gd.4xlarge|ml.r7gd.8xlarge|ml.r7gd.12xlarge|
    ~ml.r7gd.16xlarge|ml.m8g.medium|ml.m8g.large|ml.m8g.xlarge|ml.m8g.2xlarge|ml.m8g.4xlarge|
    ~ml.m8g.8xlarge|ml.m8g.12xlarge|ml.m8g.16xlarge|ml.m8g.24xlarge|ml.m8g.48xlarge|ml.c6in.large|
    ~ml.c6in.xlarge|ml.c6in.2xlarge|ml.c6in.4xlarge|ml.c6in.8xlarge|ml.c6in.12xlarge|
    ~ml.c6in.16xlarge|ml.c6in.24xlarge|ml.c6in.32xlarge|ml.p6-b200.48xlarge|ml.p6-b300.48xlarge|
    ~ml.p6e-gb200.36xlarge|ml.p5.4xlarge
    [5789
    {Status!:5790 StatusMessage:s>0<1024 StartTime:s
    =Creating|Updating|Deleting|ActivatingTraffic|Baking
    {MemorySizeInMB!:n>1024<6144 MaxConcurrency!:n>1<200 ProvisionedConcurrency:n>1<200
    {Status:228 MinInstanceCount:n>0 MaxInstanceCount:n>1 ScaleInPolicy:5793
    {Strategy!:5794 MaximumStepSize:n>1<100 CooldownInMinutes:n>5<1440
    =IDLE_RELEASE|CONSOLIDATION
    {RoutingStrategy!:5796
    =LEAST_OUTSTANDING_REQUESTS|RANDOM
    {MlReservationArn:s>20<258 CapacityReservationPreference:5798 TotalInstanceCount:n>0
    ~ AvailableInstanceCount:n>0 UsedByCurrentEndpoint:n>0 Ec2CapacityReservations:5799
    =capacity-reservations-only
    [5800
    {Ec2CapacityReservationId:s TotalInstanceCount:n>0 AvailableInstanceCount:n>0
    ~ UsedByCurrentEndpoint:n>0
    {EnableCapture!:b CaptureStatus!:5802 CurrentSamplingPercentage!:n>0<100
    ~ DestinationS3Uri!:s>0<512 KmsKeyId!:s>0<2048
    =Started|Stopped
    =OutOfService|Creating|Updating|SystemUpdating|RollingBack|InService|Deleting|Failed|
    ~UpdateRollbackFailed
    {BlueGreenUpdatePolicy:5805 RollingUpdatePolicy:5810 AutoRollbackConfiguration:5811
    {TrafficRoutingConfiguration!:5806 TerminationWaitInSeconds:n>0<3600
    ~ MaximumExecutionTimeoutInSeconds:n>600<28800
    {Type!:5807 WaitIntervalInSeconds!:n>0<3600 CanarySize:5808 LinearStepSize:5808
    =ALL_AT_ONCE|CANARY|LINEAR
    {Type!:5809 Value!:n>1
    =INSTANCE_COUNT|CAPACITY_PERCENT
    {MaximumBatchSize!:5808 WaitIntervalInSeconds!:n>0<3600
    ~ MaximumExecutionTimeoutInSeconds:n>600<28800 RollbackMaximumBatchSize:5808
    {Alarms:5812
    [5813
    {AlarmName:s>1<255
    {ClientConfig:5815 OutputConfig!:5816
    {MaxConcurrentInvocationsPerInstance:n>1<1000
    {KmsKeyId:s>0<2048 S3OutputPath:s>0<512 NotificationConfig:5817 S3FailurePath:s>0<512
    {SuccessTopic:s>0<2048 ErrorTopic:s>0<2048 IncludeInferenceResponseIn:5818
    [5819
    =SUCCESS_NOTIFICATION_TOPIC|ERROR_NOTIFICATION_TOPIC
    {EndpointConfigName!:s>0<63 ProductionVariants:5821 StartTime:s ShadowProductionVariants:5821
    [5822
    {VariantName!:s>0<63 DeployedImages:5783 CurrentWeight:n>0 DesiredWeight:n>0
    ~ CurrentInstanceCount:n>0 DesiredInstanceCount:n>0 InstanceType:5787 InstancePools:5785
    ~ AcceleratorType:5823 VariantStatus:5788 CurrentServerlessConfig:5791
    ~ DesiredServerlessConfig:5791 ManagedInstanceScaling:5792 RoutingConfig:5795
    =ml.eia1.medium|ml.eia1.large|ml.eia1.xlarge|ml.eia2.medium|ml.eia2.large|ml.eia2.xlarge
    {ClarifyExplainerConfig:5825
    {EnableExplanations:s>1<64 InferenceConfig:5826 ShapConfig!:5829
    {FeaturesAttribute:s>1<64 ContentTemplate:s>1<64 MaxRecordCount:n>1 MaxPayloadInMB:n>1<25
    ~ ProbabilityIndex:n>0 LabelIndex:n>0 ProbabilityAttribute:s>1<64 LabelAttribute:s>1<64
    ~ LabelHeaders:575 FeatureHeaders:575 FeatureTypes:5827
    [5828
    =numerical|categorical|text
    {ShapBaselineConfig!:5830 NumberOfSamples:n>1 UseLogit:b Seed:n TextConfig:5831
    {MimeType:s>0<255 ShapBaseline:s>1<4096 ShapBaselineUri:s>0<1024
    {Language!:5832 Granularity!:5833
    =af|sq|ar|hy|eu|bn|bg|ca|zh|hr|cs|da|nl|en|et|fi|fr|de|el|gu|he|hi|hu|is|id|ga|it|kn|ky|lv|lt|
    ~lb|mk|ml|mr|ne|nb|fa|pl|pt|ro|ru|sa|sr|tn|si|sk|sl|es|sv|tl|ta|tt|te|tr|uk|ur|yo|lij|xx
    =token|sentence|paragraph
    {EnableEnhancedMetrics:b MetricPublishFrequencyInSeconds:n
    {HyperParameterTuningJobName!:s>1<32 HyperParameterTuningJobArn!:s>0<256
    ~ HyperParameterTuningJobConfig!:5836 TrainingJobDefinition:5855 TrainingJobDefinitions:5893
    ~ HyperParameterTuningJobStatus!:5894 CreationTime!:s HyperParameterTuningEndTime:s
    ~ LastModifiedTime:s TrainingJobStatusCounters!:5895 ObjectiveStatusCounters!:5896
    ~ BestTrainingJob:5897 OverallBestTrainingJob:5897 WarmStartConfig:5900 Autotune:5904
    ~ FailureReason:s>0<1024 TuningJobCompletionDetails:5905 ConsumedResources:5906
    {Strategy!:5837 StrategyConfig:5838 HyperParameterTuningJobObjective:5840 ResourceLimits!:5842
    ~ ParameterRanges:5843 TrainingJobEarlyStoppingType:5851 TuningJobCompletionCriteria:5852
    ~ RandomSeed:n>0
    =Bayesian|Random|Hyperband|Grid
    {HyperbandStrategyConfig:5839
    {MinResource:n>1 MaxResource:n>1
    {Type!:5841 MetricName!:s>1<255
    =Maximize|Minimize
    {MaxNumberOfTrainingJobs:n>1 MaxParallelTrainingJobs!:n>1 MaxRuntimeInSeconds:n>120<15768000
    {IntegerParameterRanges:5844 ContinuousParameterRanges:5844 CategoricalParameterRanges:5847
    ~ AutoParameters:5849
    [5845
    {Name!:s>0<256 MinValue!:s>0<256 MaxValue!:s>0<256 ScalingType:5846
    =Auto|Linear|Logarithmic|ReverseLogarithmic
    [5848
    {Name!:s>0<256 Values!:2846
    [5850
    {Name!:s>0<256 ValueHint!:s>0<256
    =Off|Auto
    {TargetObjectiveMetricValue:n BestObjectiveNotImproving:5853 ConvergenceDetected:5854
    {MaxNumberOfTrainingJobsNotImproving:n>3
    {CompleteOnConvergence:3315
    {DefinitionName:s>1<64 TuningObjective:5840 HyperParameterRanges:5843
    ~ StaticHyperParameters:5856 AlgorithmSpecification!:5857 RoleArn!:s>20<2048
    ~ InputDataConfig:5861 VpcConfig:5876 OutputDataConfig!:5877 ResourceConfig:5878
    ~ HyperParameterTuningResourceConfig:5885 StoppingCondition!:5889 EnableNetworkIsolation:b
    ~ EnableInterContainerTrafficEncryption:b EnableManagedSpotTraining:b CheckpointConfig:5890
    ~ RetryStrategy:5891 Environment:5892
    %s>0<2500
    {TrainingImage:s>0<255 TrainingInputMode!:5858 AlgorithmName:s>1<170 MetricDefinitions:5859
    =Pipe|File|FastFile
    [5860
    {Name!:s>1<255 Regex!:s>1<500
    [5862
    {ChannelName!:s>1<64 DataSource!:5863 ContentType:s>0<256 CompressionType:5873
    ~ RecordWrapperType:5874 InputMode:5858 ShuffleConfig:5875
    {S3DataSource:5864 FileSystemDataSource:5869 DatasetSource:5872
    {S3DataType!:5865 S3Uri!:s>0<1024 S3DataDistributionType:5866 AttributeNames:884
    ~ InstanceGroupNames:575 ModelAccessConfig:5867 HubAccessConfig:5868
    =ManifestFile|S3Prefix|AugmentedManifestFile|Converse
    =FullyReplicated|ShardedByS3Key
    {AcceptEula!:b
    {HubContentArn!:s>0<255
    {FileSystemId!:s>11<21 FileSystemAccessMode!:5870 FileSystemType!:5871 DirectoryPath!:s>0<4096
    =rw|ro
    =EFS|FSxLustre
    {DatasetArn!:s>0<2048
    =None|Gzip
    =None|RecordIO
    {Seed!:n
    {SecurityGroupIds!:528 Subnets!:528
    {KmsKeyId:s>0<2048 S3OutputPath!:s>0<1024 CompressionType:4847
    {InstanceType:5879 InstanceCount:n>0 VolumeSizeInGB:n>0 VolumeKmsKeyId:s>0<2048
    ~ KeepAlivePeriodInSeconds:n>0<21600 InstanceGroups:5880 TrainingPlanArn:s>50<2048
    ~ InstancePlacementConfig:5882
    =ml.m4.xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.g4dn.xlarge|
    ~ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.m5.large|
    ~ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.c4.xlarge|
    ~ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.p2.xlarge|ml.p2.8xlarge|ml.p2.16xlarge|
    ~ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.p3dn.24xlarge|ml.p4d.24xlarge|ml.p4de.24xlarge|
    ~ml.p5.48xlarge|ml.p5e.48xlarge|ml.p5en.48xlarge|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|
    ~ml.c5.9xlarge|ml.c5.18xlarge|ml.c5n.xlarge|ml.c5n.2xlarge|ml.c5n.4xlarge|ml.c5n.9xlarge|
    ~ml.c5n.18xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.16xlarge|
    ~ml.g5.12xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|
    ~ml.g6.8xlarge|ml.g6.16xlarge|ml.g6.12xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.g6e.xlarge|
    ~ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.16xlarge|ml.g6e.12xlarge|ml.g6e.24xlarge|
    ~ml.g6e.48xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.trn2.48xlarge|
    ~ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|
    ~ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.8xlarge|
    ~ml.c6i.4xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.r5d.large|
    ~ml.r5d.xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.8xlarge|ml.r5d.12xlarge|ml.r5d.16xlarge|
    ~ml.r5d.24xlarge|ml.t3.medium|ml.t3.large|ml.t3.xlarge|ml.t3.2xlarge|ml.r5.large|ml.r5.xlarge|
    ~ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|
    ~ml.p6-b200.48xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|
    ~ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c7i.large|ml.c7i.xlarge|
    ~ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|
    ~ml.c7i.48xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|
    ~ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge|ml.p6e-gb200.36xlarge|
    ~ml.p5.4xlarge|ml.p6-b300.48xlarge|ml.g7e.2xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|
    ~ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.48xlarge
    [5881
    {InstanceType!:5879 InstanceCount!:n>0 InstanceGroupName!:s>1<64
    {EnableMultipleJobs:b PlacementSpecifications:5883
    [5884
    {UltraServerId:s>0<256 InstanceCount!:n>0
    {InstanceType:5879 InstanceCount:n>0 VolumeSizeInGB:n>0 VolumeKmsKeyId:s>0<2048
    ~ AllocationStrategy:5886 InstanceConfigs:5887
    =Prioritized
    [5888
    {InstanceType!:5879 InstanceCount!:n>0 VolumeSizeInGB!:n>1
    {MaxRuntimeInSeconds:n>1 MaxWaitTimeInSeconds:n>1 MaxPendingTimeInSeconds:n>7200<2419200
    {S3Uri!:s>0<1024 LocalPath:s>0<4096
    {MaximumRetryAttempts!:n>1<30
    %s>0<512
    [5855
    =Completed|InProgress|Failed|Stopped|Stopping|Deleting|DeleteFailed
    {Completed:n>0 InProgress:n>0 RetryableError:n>0 NonRetryableError:n>0 Stopped:n>0
    {Succeeded:n>0 Pending:n>0 Failed:n>0
    {TrainingJobDefinitionName:s>1<64 TrainingJobName!:s>1<63 TrainingJobArn!:s>0<256
    ~ TuningJobName:s>1<32 CreationTime!:s TrainingStartTime:s TrainingEndTime:s
    ~ TrainingJobStatus!:510 TunedHyperParameters!:5856 FailureReason:s>0<1024
    ~ FinalHyperParameterTuningJobObjectiveMetric:5898 ObjectiveStatus:5899
    {Type:5841 MetricName!:s>1<255 Value!:n
    =Succeeded|Pending|Failed
    {ParentHyperParameterTuningJobs!:5901 WarmStartType!:5903
    [5902
    {HyperParameterTuningJobName:s>1<32
    =IdenticalDataAndAlgorithm|TransferLearning
    {Mode!:5715
    {NumberOfTrainingJobsObjectiveNotImproving:n ConvergenceDetectedTime:s
    {RuntimeInSeconds:n
    {LabelingJobStatus!:5908 LabelCounters!:5909 FailureReason:s>0<1024 CreationTime!:s
    ~ LastModifiedTime!:s JobReferenceCode!:s>1 LabelingJobName!:s>1<63 LabelingJobArn!:s>0<2048
    ~ LabelAttributeName:s>1<127 InputConfig!:5910 OutputConfig!:5917 RoleArn!:s>20<2048
    ~ LabelCategoryConfigS3Uri:s>0<1024 StoppingConditions:5918 LabelingJobAlgorithmsConfig:5919
    ~ HumanTaskConfig!:5921 Tags:1439 LabelingJobOutput:5926
    =Initializing|InProgress|Completed|Failed|Stopping|Stopped
    {TotalLabeled:n>0 HumanLabeled:n>0 MachineLabeled:n>0 FailedNonRetryableError:n>0 Unlabeled:n>0
    {DataSource!:5911 DataAttributes:5914
    {S3DataSource:5912 SnsDataSource:5913
    {ManifestS3Uri!:s>0<1024
    {SnsTopicArn!:s>0<2048
    {ContentClassifiers:5915
    [5916
    =FreeOfPersonallyIdentifiableInformation|FreeOfAdultContent
    {S3OutputPath!:s>0<1024 KmsKeyId:s>0<2048 SnsTopicArn:s>0<2048
    {MaxHumanLabeledObjectCount:n>1 MaxPercentageOfInputDatasetLabeled:n>1<100
    {LabelingJobAlgorithmSpecificationArn!:s>0<2048 InitialActiveLearningModelArn:s>20<2048
    ~ LabelingJobResourceConfig:5920
    {VolumeKmsKeyId:s>0<2048 VpcConfig:5876
    {WorkteamArn!:s>0<256 UiConfig!:5922 PreHumanTaskLambdaArn:s>0<2048 TaskKeywords:2319
    ~ TaskTitle!:s>1<128 TaskDescription!:s>1<255 NumberOfHumanWorkersPerDataObject!:n>1<9
    ~ TaskTimeLimitInSeconds!:n>30 TaskAvailabilityLifetimeInSeconds:n>60
    ~ MaxConcurrentTaskCount:n>1<5000 AnnotationConsolidationConfig:5923
    ~ PublicWorkforceTaskPrice:5924
    {UiTemplateS3Uri:s>0<1024 HumanTaskUiArn:s>0<1024
    {AnnotationConsolidationLambdaArn!:s>0<2048
    {AmountInUsd:5925
    {Dollars:n>0<2 Cents:n>0<99 TenthFractionsOfACent:n>0<9
    {OutputDatasetS3Uri!:s>0<1024 FinalActiveLearningModelArn:s>20<2048
    {ModelName!:s>0<63 PrimaryContainer:5928 Containers:5939 InferenceExecutionConfig:5940
    ~ ExecutionRoleArn:s>20<2048 VpcConfig:5876 CreationTime!:s ModelArn!:s>20<2048
    ~ EnableNetworkIsolation:b DeploymentRecommendation:5942
    {ContainerHostname:s>0<63 Image:s>0<255 ImageConfig:5929 Mode:5932 ModelDataUrl:s>0<1024
    ~ ModelDataSource:5933 AdditionalModelDataSources:5936 Environment:3129
    ~ ModelPackageName:s>1<176 InferenceSpecificationName:s>1<63 MultiModelConfig:5938
    {RepositoryAccessMode!:5930 RepositoryAuthConfig:5931
    =Platform|Vpc
    {RepositoryCredentialsProviderArn!:s>1<2048
    =SingleModel|MultiModel
    {S3DataSource:5934
    {S3Uri!:s>0<1024 S3DataType!:5935 CompressionType!:5873 ModelAccessConfig:5867
    ~ HubAccessConfig:5868 ManifestS3Uri:s>0<1024 ETag:s ManifestEtag:s
    =S3Prefix|S3Object
    [5937
    {ChannelName!:s>1<64 S3DataSource!:5934
    {ModelCacheSetting:5554
    [5928
    {Mode!:5941
    =Serial|Direct
    {RecommendationStatus!:5943 RealTimeInferenceRecommendations:5944
    =IN_PROGRESS|COMPLETED|FAILED|NOT_APPLICABLE
    [5945
    {RecommendationId!:s InstanceType!:5787 Environment:3129
    {ProcessingInputs:5947 ProcessingOutputConfig:5959 ProcessingJobName!:s>1<63
    ~ ProcessingResources!:5965 StoppingCondition:5968 AppSpecification!:5969 Environment:659
    ~ NetworkConfig:5970 RoleArn:s>20<2048 ExperimentConfig:5971 ProcessingJobArn!:s>0<256
    ~ ProcessingJobStatus!:822 ExitMessage:s>0<1024 FailureReason:s>0<1024 ProcessingEndTime:s
    ~ ProcessingStartTime:s LastModifiedTime:s CreationTime!:s MonitoringScheduleArn:s>0<256
    ~ AutoMLJobArn:s>1<256 TrainingJobArn:s>0<256
    [5948
    {InputName!:s AppManaged:b S3Input:5949 DatasetDefinition:5952
    {S3Uri!:s>0<1024 LocalPath:s>0<256 S3DataType!:5950 S3InputMode:5951
    ~ S3DataDistributionType:5866 S3CompressionType:5873
    =ManifestFile|S3Prefix
    =Pipe|File
    {AthenaDatasetDefinition:5953 RedshiftDatasetDefinition:5956 LocalPath:s>0<256
    ~ DataDistributionType:5866 InputMode:5951
    {Catalog!:s>1<256 Database!:s>1<255 QueryString!:s>1<4096 WorkGroup:s>1<128
    ~ OutputS3Uri!:s>0<1024 KmsKeyId:s>0<2048 OutputFormat!:5954 OutputCompression:5955
    =PARQUET|ORC|AVRO|JSON|TEXTFILE
    =GZIP|SNAPPY|ZLIB
    {ClusterId!:s>1<63 Database!:s>1<64 DbUser!:s>1<128 QueryString!:s>1<4096
    ~ ClusterRoleArn!:s>20<2048 OutputS3Uri!:s>0<1024 KmsKeyId:s>0<2048 OutputFormat!:5957
    ~ OutputCompression:5958
    =PARQUET|CSV
    =None|GZIP|BZIP2|ZSTD|SNAPPY
    {Outputs!:5960 KmsKeyId:s>0<2048
    [5961
    {OutputName!:s S3Output:5962 FeatureStoreOutput:5964 AppManaged:b
    {S3Uri!:s>0<1024 LocalPath:s>0<256 S3UploadMode!:5963
    =Continuous|EndOfJob
    {FeatureGroupName!:s>1<64
    {ClusterConfig!:5966
    {InstanceCount!:n>1<100 InstanceType!:5967 VolumeSizeInGB!:n>1<16384 VolumeKmsKeyId:s>0<2048
    =ml.t3.medium|ml.t3.large|ml.t3.xlarge|ml.t3.2xlarge|ml.m4.xlarge|ml.m4.2xlarge|ml.m4.4xlarge|
    ~ml.m4.10xlarge|ml.m4.16xlarge|ml.c4.xlarge|ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|
    ~ml.p2.xlarge|ml.p2.8xlarge|ml.p2.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|
    ~ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.18xlarge|ml.m5.large|
    ~ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.r5.large|
    ~ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.12xlarge|ml.r5.16xlarge|
    ~ml.r5.24xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|
    ~ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|
    ~ml.g5.16xlarge|ml.g5.12xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.r5d.large|ml.r5d.xlarge|
    ~ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.8xlarge|ml.r5d.12xlarge|ml.r5d.16xlarge|ml.r5d.24xlarge|
    ~ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|
    ~ml.g6.24xlarge|ml.g6.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|
    ~ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.m6i.large|ml.m6i.xlarge|
    ~ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|
    ~ml.m6i.32xlarge|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|
    ~ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|
    ~ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|
    ~ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|
    ~ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|
    ~ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge|
    ~ml.p5.4xlarge|ml.g7e.2xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|ml.g7e.12xlarge|ml.g7e.24xlarge|
    ~ml.g7e.48xlarge
    {MaxRuntimeInSeconds!:n>1<777600
    {ImageUri!:s>0<255 ContainerEntrypoint:2846 ContainerArguments:2846
    {EnableInterContainerTrafficEncryption:b EnableNetworkIsolation:b VpcConfig:5876
    {ExperimentName:s>1<120 TrialName:s>1<120 TrialComponentDisplayName:s>1<120 RunName:s>1<120
    {TrainingJobName!:s>1<63 TrainingJobArn!:s>0<256 TuningJobArn:s>0<256 LabelingJobArn:s>0<2048
    ~ AutoMLJobArn:s>1<256 ModelArtifacts!:5973 TrainingJobStatus!:510 SecondaryStatus!:5974
    ~ FailureReason:s>0<1024 HyperParameters:5856 AlgorithmSpecification:5975 RoleArn:s>20<2048
    ~ InputDataConfig:5861 OutputDataConfig:5877 ResourceConfig:5878 WarmPoolStatus:5978
    ~ VpcConfig:5876 StoppingCondition!:5889 CreationTime!:s TrainingStartTime:s TrainingEndTime:s
    ~ LastModifiedTime:s SecondaryStatusTransitions:5980 FinalMetricDataList:5982
    ~ EnableNetworkIsolation:b EnableInterContainerTrafficEncryption:b EnableManagedSpotTraining:b
    ~ CheckpointConfig:5890 TrainingTimeInSeconds:n>1 BillableTimeInSeconds:n>1
    ~ BillableTokenCount:n>0 DebugHookConfig:5984 ExperimentConfig:5971
    ~ DebugRuleConfigurations:5987 TensorBoardOutputConfig:5989 DebugRuleEvaluationStatuses:5990
    ~ ProfilerConfig:5993 ProfilerRuleConfigurations:5987 ProfilerRuleEvaluationStatuses:5990
    ~ ProfilingStatus:5554 Environment:5892 RetryStrategy:5891 RemoteDebugConfig:5994
    ~ InfraCheckConfig:5995 ServerlessJobConfig:5996 MlflowConfig:6001 ModelPackageConfig:6002
    ~ MlflowDetails:6003 ProgressInfo:6004 OutputModelPackageArn:s>1<2048
    {S3ModelArtifacts!:s>0<1024
    =Starting|LaunchingMLInstances|PreparingTrainingStack|Downloading|DownloadingTrainingImage|
    ~Training|Uploading|Stopping|Stopped|MaxRuntimeExceeded|Completed|Failed|Interrupted|
    ~MaxWaitTimeExceeded|Updating|Restarting|Pending
    {TrainingImage:s>0<255 AlgorithmName:s>1<170 TrainingInputMode!:5858 MetricDefinitions:5859
    ~ EnableSageMakerMetricsTimeSeries:b ContainerEntrypoint:2846 ContainerArguments:2846
    ~ TrainingImageConfig:5976
    {TrainingRepositoryAccessMode!:5930 TrainingRepositoryAuthConfig:5977
    {TrainingRepositoryCredentialsProviderArn!:s>1<2048
    {Status!:5979 ResourceRetainedBillableTimeInSeconds:n>0 ReusedByJob:s>1<63
    =Available|Terminated|Reused|InUse
    [5981
    {Status!:5974 StartTime!:s EndTime:s StatusMessage:s
    [5983
    {MetricName:s>1<255 Value:n Timestamp:s
    {LocalPath:s>0<4096 S3OutputPath!:s>0<1024 HookParameters:659 CollectionConfigurations:5985
    [5986
    {CollectionName:s>1<256 CollectionParameters:659
    [5988
    {RuleConfigurationName!:s>1<256 LocalPath:s>0<4096 S3OutputPath:s>0<1024
    ~ RuleEvaluatorImage!:s>0<255 InstanceType:5967 VolumeSizeInGB:n>0 RuleParameters:659
    {LocalPath:s>0<4096 S3OutputPath!:s>0<1024
    [5991
    {RuleConfigurationName:s>1<256 RuleEvaluationJobArn:s>0<256 RuleEvaluationStatus:5992
    ~ StatusDetails:s>0<1024 LastModifiedTime:s
    =InProgress|NoIssuesFound|IssuesFound|Error|Stopping|Stopped
    {S3OutputPath:s>0<1024 ProfilingIntervalInMilliseconds:n ProfilingParameters:659
    ~ DisableProfiler:b
    {EnableRemoteDebug:b
    {EnableInfraCheck:b
    {BaseModelArn!:s>1<2048 AcceptEula:b JobType!:5997 CustomizationTechnique:5998 Peft:5999
    ~ EvaluationType:6000 EvaluatorArn:s
    =FineTuning|Evaluation
    =SFT|DPO|RLVR|RLAIF
    =LORA
    =LLMAJEvaluation|CustomScorerEvaluation|BenchmarkEvaluation
    {MlflowResourceArn!:s>0<2048 MlflowExperimentName:s>1<256 MlflowRunName:s>1<256
    {ModelPackageGroupArn!:s>1<2048 SourceModelPackageArn:s>1<2048
    {MlflowExperimentId:s>1<256 MlflowRunId:s>1<256
    {TotalStepCountPerEpoch:n>0 CurrentStep:n>0 CurrentEpoch:n>0 MaxEpoch:n>0
    {TransformJobName!:s>1<63 TransformJobArn!:s>0<256 TransformJobStatus!:822
    ~ FailureReason:s>0<1024 ModelName!:s>0<63 MaxConcurrentTransforms:n>0 ModelClientConfig:6006
    ~ MaxPayloadInMB:n>0 BatchStrategy:6007 Environment:6008 TransformInput!:6009
    ~ TransformOutput:6013 DataCaptureConfig:6015 TransformResources!:6016 CreationTime!:s
    ~ TransformStartTime:s TransformEndTime:s LabelingJobArn:s>0<2048 AutoMLJobArn:s>1<256
    ~ DataProcessing:6018 ExperimentConfig:5971
    {InvocationsTimeoutInSeconds:n>1<3600 InvocationsMaxRetries:n>0<3
    =MultiRecord|SingleRecord
    %s>0<10240
    {DataSource!:6010 ContentType:s>0<256 CompressionType:5873 SplitType:6012
    {S3DataSource!:6011
    {S3DataType!:5865 S3Uri!:s>0<1024
    =None|Line|RecordIO|TFRecord
    {S3OutputPath!:s>0<1024 Accept:s>0<256 AssembleWith:6014 KmsKeyId:s>0<2048
    =None|Line
    {DestinationS3Uri!:s>0<1024 KmsKeyId:s>0<2048 GenerateInferenceId:b
    {InstanceType!:6017 InstanceCount!:n>1 VolumeKmsKeyId:s>0<2048 TransformAmiVersion:s>1<63
    =ml.m4.xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.c4.xlarge|
    ~ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.p2.xlarge|ml.p2.8xlarge|ml.p2.16xlarge|
    ~ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|
    ~ml.c5.9xlarge|ml.c5.18xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|
    ~ml.m5.12xlarge|ml.m5.24xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|
    ~ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.c6i.large|
    ~ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|
    ~ml.c6i.24xlarge|ml.c6i.32xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r6i.2xlarge|ml.r6i.4xlarge|
    ~ml.r6i.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.32xlarge|ml.m7i.large|
    ~ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|
    ~ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|
    ~ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r7i.large|
    ~ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|
    ~ml.r7i.24xlarge|ml.r7i.48xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|
    ~ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|
    ~ml.g5.8xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.trn1.2xlarge|
    ~ml.trn1.32xlarge|ml.inf2.xlarge|ml.inf2.8xlarge|ml.inf2.24xlarge|ml.inf2.48xlarge|
    ~ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|
    ~ml.g6.24xlarge|ml.g6.48xlarge
    {InputFilter:s>0<63 OutputFilter:s>0<63 JoinSource:6019
    =Input|None
    {TrainingJobSummaries!:6021 NextToken:s>0<8192
    [6022
    {TrainingJobName!:s>1<63 TrainingJobArn!:s>0<256 CreationTime!:s TrainingEndTime:s
    ~ LastModifiedTime:s TrainingJobStatus!:510 SecondaryStatus:5974 WarmPoolStatus:5978
    ~ TrainingPlanArn:s>50<2048
    {ScheduleArn!:s>1<1224
    {ScheduleGroupArn!:s>1<1224
    {ActionAfterCompletion:6026 Arn:s>1<1224 CreationDate:s Description:s>0<512 EndDate:s
    ~ FlexibleTimeWindow:6027 GroupName:s>1<64 KmsKeyArn:s>1<2048 LastModificationDate:s
    ~ Name:s>1<64 ScheduleExpression:s>1<256 ScheduleExpressionTimezone:s>1<50 StartDate:s
    ~ State:228 Target:6029
    =NONE|DELETE
    {MaximumWindowInMinutes:n>1<1440 Mode!:6028
    =OFF|FLEXIBLE
    {Arn!:s>1<1600 DeadLetterConfig:3193 EcsParameters:6030 EventBridgeParameters:6040 Input:s>1
    ~ KinesisParameters:6041 RetryPolicy:6042 RoleArn!:s>1<1600 SageMakerPipelineParameters:6043
    ~ SqsParameters:6046
    {CapacityProviderStrategy:6031 EnableECSManagedTags:b EnableExecuteCommand:b Group:s>1<255
    ~ LaunchType:3264 NetworkConfiguration:6033 PlacementConstraints:6035 PlacementStrategy:6037
    ~ PlatformVersion:s>1<64 PropagateTags:3273 ReferenceId:s>0<1024 Tags:6039 TaskCount:n>1<10
    ~ TaskDefinitionArn!:s>1<1600
    [6032
    {base:n>0<100000 capacityProvider!:s>1<255 weight:n>0<1000
    {awsvpcConfiguration:6034
    {AssignPublicIp:228 SecurityGroups:743 Subnets!:743
    [6036
    {expression:s>0<2000 type:2435
    [6038
    {field:s>0<255 type:2438
    [365
    {DetailType!:s>1<128 Source!:s>1<256
    {PartitionKey!:s>1<256
    {MaximumEventAgeInSeconds:n>60<86400 MaximumRetryAttempts:n>0<185
    {PipelineParameterList:6044
    [6045
    {Name!:s>1<256 Value!:s>1<1024
    {MessageGroupId:s>1<128
    {Arn:s>1<1224 CreationDate:s LastModificationDate:s Name:s>1<64 State:1570
    {NextToken:s>1<2048 ScheduleGroups!:6049
    [6047
    {NextToken:s>1<2048 Schedules!:6051
    [6052
    {Arn:s>1<1224 CreationDate:s GroupName:s>1<64 LastModificationDate:s Name:s>1<64 State:228
    ~ Target:6053
    {Arn!:s>1<1600
    {Tags:1108
    {SecretValues:6056 NextToken:s>1<4096 Errors:6058
    [6057
    {ARN:s>20<2048 Name:s>1<256 VersionId:s>32<64 SecretBinary:s>1<65536 SecretString:s>1<65536
    ~ VersionStages:884 CreatedDate:s
    [6059
    {SecretId:s>1<2048 ErrorCode:s Message:s
    {ARN:s>20<2048 Name:s>1<256 VersionId:s>32<64
    {ARN:s>20<2048 Name:s>1<256 VersionId:s>32<64 ReplicationStatus:6062
    [6063
    {Region:s>1<128 KmsKeyId:s>0<2048 Status:6064 StatusMessage:s>1<4096 LastAccessedDate:s
    =InSync|Failed|InProgress
    {ARN:s>20<2048 Name:s>1<512
    {ARN:s>20<2048 Name:s>1<256 DeletionDate:s
    {ARN:s>20<2048 Name:s>1<256 Type:s>0<256 Description:s<2048 KmsKeyId:s>0<2048 RotationEnabled:b
    ~ RotationLambdaARN:s>0<2048 RotationRules:6068 ExternalSecretRotationMetadata:6069
    ~ ExternalSecretRotationRoleArn:s>20<2048 LastRotatedDate:s LastChangedDate:s
    ~ LastAccessedDate:s DeletedDate:s NextRotationDate:s Tags:268 VersionIdsToStages:6071
    ~ OwningService:s>1<128 CreatedDate:s PrimaryRegion:s>1<128 ReplicationStatus:6062
    {AutomaticallyAfterDays:n>1<1000 Duration:s>2<3 ScheduleExpression:s>1<256
    [6070
    {Key:s>1<256 Value:s>1<2048
    %884
    {RandomPassword:s>0<4096
    {ARN:s>20<2048 Name:s>1<512 ResourcePolicy:s>1<20480
    {Versions:6075 NextToken:s>1<4096 ARN:s>20<2048 Name:s>1<256
    [6076
    {VersionId:s>32<64 VersionStages:884 LastAccessedDate:s CreatedDate:s KmsKeyIds:755
    {SecretList:6078 NextToken:s>1<4096
    [6079
    {ARN:s>20<2048 Name:s>1<256 Type:s>0<256 Description:s<2048 KmsKeyId:s>0<2048 RotationEnabled:b
    ~ RotationLambdaARN:s>0<2048 RotationRules:6068 ExternalSecretRotationMetadata:6069
    ~ ExternalSecretRotationRoleArn:s>20<2048 LastRotatedDate:s LastChangedDate:s
    ~ LastAccessedDate:s DeletedDate:s NextRotationDate:s Tags:268 SecretVersionsToStages:6071
    ~ OwningService:s>1<128 CreatedDate:s PrimaryRegion:s>1<128
    {ARN:s>20<2048 Name:s>1<256 VersionId:s>32<64 VersionStages:884
    {ARN:s>20<2048 ReplicationStatus:6062
    {ARN:s>20<2048 Name:s>1<256
    {ARN:s>20<2048
    {PolicyValidationPassed:b ValidationErrors:6085
    [6086
    {CheckName:s>1<512 ErrorMessage:s
    {Metadata:6088 Rules:6089
    {Name:s CreatedTimestamp:s
    [6090
    {Name!:s Enabled:b TlsPolicy:6091 Recipients:1 Actions:6092 ScanEnabled:b
    =Require|Optional
    [6093
    {S3Action:6094 BounceAction:6095 WorkmailAction:6096 LambdaAction:6097 StopAction:6099
    ~ AddHeaderAction:6101 SNSAction:6102 ConnectAction:6104
    {TopicArn:s BucketName!:s ObjectKeyPrefix:s KmsKeyArn:s IamRoleArn:s>20<2048
    {TopicArn:s SmtpReplyCode!:s StatusCode:s Message!:s Sender!:s
    {TopicArn:s OrganizationArn!:s
    {TopicArn:s FunctionArn!:s InvocationType:6098
    =Event|RequestResponse
    {Scope!:6100 TopicArn:s
    =RuleSet
    {HeaderName!:s HeaderValue!:s
    {TopicArn!:s Encoding:6103
    =UTF-8|Base64
    {InstanceARN!:s IAMRoleARN!:s>20<2048
    {ConfigurationSet:6106 EventDestinations:6107 TrackingOptions:6117 DeliveryOptions:6118
    ~ ReputationOptions:6119
    {Name!:s
    [6108
    {Name!:s Enabled:b MatchingEventTypes!:6109 KinesisFirehoseDestination:6111
    ~ CloudWatchDestination:6112 SNSDestination:6116
    [6110
    =send|reject|bounce|complaint|delivery|open|click|renderingFailure
    {IAMRoleARN!:s DeliveryStreamARN!:s
    {DimensionConfigurations!:6113
    [6114
    {DimensionName!:s DimensionValueSource!:6115 DefaultDimensionValue!:s
    =messageTag|emailHeader|linkTag
    {TopicARN!:s
    {CustomRedirectDomain:s
    {TlsPolicy:6091
    {SendingEnabled:b ReputationMetricsEnabled:b LastFreshStart:s
    {Rule:6090
    {TemplateName:s FromEmailAddress:s TemplateSubject:s TemplateContent:s SuccessRedirectionURL:s
    ~ FailureRedirectionURL:s
    {DkimAttributes!:6123
    %6124
    {DkimEnabled!:b DkimVerificationStatus!:6125 DkimTokens:1
    =Pending|Success|Failed|TemporaryFailure|NotStarted
    {MailFromDomainAttributes!:6127
    %6128
    {MailFromDomain!:s MailFromDomainStatus!:6129 BehaviorOnMXFailure!:6130
    =Pending|Success|Failed|TemporaryFailure
    =UseDefaultValue|RejectMessage
    {NotificationAttributes!:6132
    %6133
    {BounceTopic!:s ComplaintTopic!:s DeliveryTopic!:s ForwardingEnabled!:b
    ~ HeadersInBounceNotificationsEnabled:b HeadersInComplaintNotificationsEnabled:b
    ~ HeadersInDeliveryNotificationsEnabled:b
    {Policies!:6135
    %s>1
    {VerificationAttributes!:6137
    %6138
    {VerificationStatus!:6125 VerificationToken:s
    {Max24HourSend:n MaxSendRate:n SentLast24Hours:n
    {SendDataPoints:6141
    [6142
    {Timestamp:s DeliveryAttempts:n Bounces:n Complaints:n Rejects:n
    {Template:6144
    {TemplateName!:s SubjectPart:s TextPart:s HtmlPart:s
    {ConfigurationSets:6146 NextToken:s
    [6106
    {CustomVerificationEmailTemplates:6148 NextToken:s
    [6149
    {TemplateName:s FromEmailAddress:s TemplateSubject:s SuccessRedirectionURL:s
    ~ FailureRedirectionURL:s
    {Identities!:1 NextToken:s
    {PolicyNames!:575
    {Filters:6153
    [6154
    {Name!:s IpFilter!:6155
    {Policy!:6156 Cidr!:s
    =Block|Allow
    {RuleSets:6158 NextToken:s
    [6088
    {TemplatesMetadata:6158 NextToken:s
    {VerifiedEmailAddresses:1
    {MessageId:s
    {Status!:6163
    [6164
    {Status:6165 Error:s MessageId:s
    =Success|MessageRejected|MailFromDomainNotVerified|ConfigurationSetDoesNotExist|
    ~TemplateDoesNotExist|AccountSuspended|AccountThrottled|AccountDailyQuotaExceeded|
    ~InvalidSendingPoolName|AccountSendingPaused|ConfigurationSetSendingPaused|
    ~InvalidParameterValue|TransientFailure|Failed
    {MessageId!:s
    {RenderedTemplate:s
    {DkimTokens!:1
    {VerificationToken!:s
    {Results:6171 Errors:6173
    [6172
    {Id:s>1<255 Timestamps:1 Values:108
    [6174
    {Id:s>1<255 Code:6175 Message:s
    =INTERNAL_FAILURE|ACCESS_DENIED
    {ReportId!:s DeliverabilityTestStatus!:6177
    =IN_PROGRESS|COMPLETED
    {IdentityType:6179 VerifiedForSendingStatus:b DkimAttributes:6180
    =EMAIL_ADDRESS|DOMAIN|MANAGED_DOMAIN
    {SigningEnabled:b Status:6181 Tokens:1 SigningHostedZone:s SigningAttributesOrigin:6182
    ~ NextSigningKeyLength:6183 CurrentSigningKeyLength:6183 LastKeyGenerationTimestamp:s
    =PENDING|SUCCESS|FAILED|TEMPORARY_FAILURE|NOT_STARTED
    =AWS_SES|EXTERNAL|AWS_SES_AF_SOUTH_1|AWS_SES_EU_NORTH_1|AWS_SES_AP_SOUTH_1|AWS_SES_EU_WEST_3|
    ~AWS_SES_EU_WEST_2|AWS_SES_EU_SOUTH_1|AWS_SES_EU_WEST_1|AWS_SES_AP_NORTHEAST_3|
    ~AWS_SES_AP_NORTHEAST_2|AWS_SES_ME_SOUTH_1|AWS_SES_AP_NORTHEAST_1|AWS_SES_IL_CENTRAL_1|
    ~AWS_SES_SA_EAST_1|AWS_SES_CA_CENTRAL_1|AWS_SES_AP_SOUTHEAST_1|AWS_SES_AP_SOUTHEAST_2|
    ~AWS_SES_AP_SOUTHEAST_3|AWS_SES_EU_CENTRAL_1|AWS_SES_US_EAST_1|AWS_SES_US_EAST_2|
    ~AWS_SES_US_WEST_1|AWS_SES_US_WEST_2|AWS_SES_ME_CENTRAL_1|AWS_SES_AP_SOUTH_2|
    ~AWS_SES_EU_CENTRAL_2|AWS_SES_AP_SOUTHEAST_5|AWS_SES_CA_WEST_1
    =RSA_1024_BIT|RSA_2048_BIT
    {JobId:s>1
    {Status:6186 EndpointId:s
    =CREATING|READY|FAILED|DELETING
    {TenantName:s>1 TenantId:s TenantArn:s>1 CreatedTimestamp:s Tags:1197 SendingStatus:6188
    =ENABLED|REINSTATED|DISABLED
    {Status:6186
    {DedicatedIpAutoWarmupEnabled:b EnforcementStatus:s ProductionAccessEnabled:b SendQuota:6139
    ~ SendingEnabled:b SuppressionAttributes:6191 Details:6198 VdmAttributes:6204
    {SuppressedReasons:6192 ValidationAttributes:6194
    [6193
    =BOUNCE|COMPLAINT
    {ConditionThreshold!:6195
    {ConditionThresholdEnabled!:228 OverallConfidenceThreshold:6196
    {ConfidenceVerdictThreshold!:6197
    =MEDIUM|HIGH|MANAGED
    {MailType:6199 WebsiteURL:s>1<1000 ContactLanguage:6200 UseCaseDescription:s<5000
    ~ AdditionalContactEmailAddresses:6201 ReviewDetails:6202
    =MARKETING|TRANSACTIONAL
    =EN|JA
    [s>6<254
    {Status:6203 CaseId:s
    =PENDING|FAILED|GRANTED|DENIED
    {VdmEnabled!:228 DashboardAttributes:6205 GuardianAttributes:6206
    {EngagementMetrics:228
    {OptimizedSharedDelivery:228
    {BlacklistReport!:6208
    %6209
    [6210
    {RblName:s ListingTime:s Description:s
    {ConfigurationSetName:s TrackingOptions:6212 DeliveryOptions:6214 ReputationOptions:6216
    ~ SendingOptions:6217 Tags:1197 SuppressionOptions:6218 VdmOptions:6219 ArchivingOptions:6220
    {CustomRedirectDomain!:s HttpsPolicy:6213
    =REQUIRE|REQUIRE_OPEN_ONLY|OPTIONAL
    {TlsPolicy:6215 SendingPoolName:s MaxDeliverySeconds:n>300<50400
    =REQUIRE|OPTIONAL
    {ReputationMetricsEnabled:b LastFreshStart:s
    {SendingEnabled:b
    {SuppressedReasons:6192 ValidationOptions:6194
    {DashboardOptions:6205 GuardianOptions:6206
    {ArchiveArn:s>20<1011
    {EventDestinations:6222
    [6223
    {Name!:s Enabled:b MatchingEventTypes!:6224 KinesisFirehoseDestination:6226
    ~ CloudWatchDestination:6227 SnsDestination:6231 EventBridgeDestination:6232
    ~ PinpointDestination:6233
    [6225
    =SEND|REJECT|BOUNCE|COMPLAINT|DELIVERY|OPEN|CLICK|RENDERING_FAILURE|DELIVERY_DELAY|SUBSCRIPTION
    {IamRoleArn!:s>1 DeliveryStreamArn!:s>1
    {DimensionConfigurations!:6228
    [6229
    {DimensionName!:s DimensionValueSource!:6230 DefaultDimensionValue!:s
    =MESSAGE_TAG|EMAIL_HEADER|LINK_TAG
    {TopicArn!:s>1
    {EventBusArn!:s>1
    {ApplicationArn:s>1
    {ContactListName:s EmailAddress:s TopicPreferences:6235 TopicDefaultPreferences:6235
    ~ UnsubscribeAll:b AttributesData:s CreatedTimestamp:s LastUpdatedTimestamp:s
    [6236
    {TopicName!:s SubscriptionStatus!:6237
    =OPT_IN|OPT_OUT
    {ContactListName:s Topics:6239 Description:s CreatedTimestamp:s LastUpdatedTimestamp:s Tags:1197
    [6240
    {TopicName!:s DisplayName!:s Description:s DefaultSubscriptionStatus!:6237
    {TemplateName:s>1 FromEmailAddress:s TemplateSubject:s TemplateContent:s Tags:1197
    ~ SuccessRedirectionURL:s FailureRedirectionURL:s
    {DedicatedIp:6243
    {Ip!:s WarmupStatus!:6244 WarmupPercentage!:n PoolName:s
    =IN_PROGRESS|DONE|NOT_APPLICABLE
    {DedicatedIpPool:6246
    {PoolName!:s ScalingMode!:6247
    =STANDARD|MANAGED
    {DedicatedIps:6249 NextToken:s
    [6243
    {DashboardEnabled!:b SubscriptionExpiryDate:s AccountStatus:6251 ActiveSubscribedDomains:6252
    ~ PendingExpirationSubscribedDomains:6252
    =ACTIVE|PENDING_EXPIRATION|DISABLED
    [6253
    {Domain:s SubscriptionStartDate:s InboxPlacementTrackingOption:6254
    {Global:b TrackedIsps:1
    {DeliverabilityTestReport!:6256 OverallPlacement!:6257 IspPlacements!:6258 Message:s Tags:1197
    {ReportId:s ReportName:s Subject:s FromEmailAddress:s CreateDate:s DeliverabilityTestStatus:6177
    {InboxPercentage:n SpamPercentage:n MissingPercentage:n SpfPercentage:n DkimPercentage:n
    [6259
    {IspName:s PlacementStatistics:6257
    {DomainDeliverabilityCampaign!:6261
    {CampaignId:s ImageUrl:s Subject:s FromAddress:s>1 SendingIps:1 FirstSeenDateTime:s
    ~ LastSeenDateTime:s InboxCount:n SpamCount:n ReadRate:n DeleteRate:n ReadDeleteRate:n
    ~ ProjectedVolume:n Esps:1
    {OverallVolume!:6263 DailyVolumes!:6267
    {VolumeStatistics:6264 ReadRatePercent:n DomainIspPlacements:6265
    {InboxRawCount:n SpamRawCount:n ProjectedInbox:n ProjectedSpam:n
    [6266
    {IspName:s InboxRawCount:n SpamRawCount:n InboxPercentage:n SpamPercentage:n
    [6268
    {StartDate:s VolumeStatistics:6264 DomainIspPlacements:6265
    {MailboxValidation:6270
    {IsValid:6271 Evaluations:6272
    {ConfidenceVerdict:5128
    {HasValidSyntax:6271 HasValidDnsRecords:6271 MailboxExists:6271 IsRoleAddress:6271
    ~ IsDisposable:6271 IsRandomInput:6271
    {IdentityType:6179 FeedbackForwardingStatus:b VerifiedForSendingStatus:b DkimAttributes:6180
    ~ MailFromAttributes:6274 Policies:6135 Tags:1197 ConfigurationSetName:s
    ~ VerificationStatus:6181 VerificationInfo:6277
    {MailFromDomain!:s MailFromDomainStatus!:6275 BehaviorOnMxFailure!:6276
    =PENDING|SUCCESS|FAILED|TEMPORARY_FAILURE
    =USE_DEFAULT_VALUE|REJECT_MESSAGE
    {LastCheckedTimestamp:s LastSuccessTimestamp:s ErrorType:6278 SOARecord:6279
    =SERVICE_ERROR|DNS_SERVER_ERROR|HOST_NOT_FOUND|TYPE_NOT_FOUND|INVALID_VALUE|
    ~REPLICATION_ACCESS_DENIED|REPLICATION_PRIMARY_NOT_FOUND|
    ~REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED|REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED|
    ~REPLICATION_PRIMARY_INVALID_REGION
    {PrimaryNameServer:s AdminEmail:s SerialNumber:n
    {Policies:6135
    {TemplateName!:s>1 TemplateContent!:6282 Tags:1197
    {Subject:s Text:s Html:s
    {JobId:s>1 ExportSourceType:6284 JobStatus:6285 ExportDestination:6286 ExportDataSource:6288
    ~ CreatedTimestamp:s CompletedTimestamp:s FailureInfo:6303 Statistics:6304
    =METRICS_DATA|MESSAGE_INSIGHTS
    =CREATED|PROCESSING|COMPLETED|FAILED|CANCELLED
    {DataFormat!:6287 S3Url:s
    =CSV|JSON
    {MetricsDataSource:6289 MessageInsightsDataSource:6295
    {Dimensions!:117 Namespace!:6290 Metrics!:6291 StartDate!:s EndDate!:s
    =VDM
    [6292
    {Name:6293 Aggregation:6294
    =SEND|COMPLAINT|PERMANENT_BOUNCE|TRANSIENT_BOUNCE|OPEN|CLICK|DELIVERY|DELIVERY_OPEN|
    ~DELIVERY_CLICK|DELIVERY_COMPLAINT
    =RATE|VOLUME
    {StartDate!:s EndDate!:s Include:6296 Exclude:6296 MaxResults:n>1<10000
    {FromEmailAddress:6297 Destination:6297 Subject:6298 Isp:1 LastDeliveryEvent:6299
    ~ LastEngagementEvent:6301
    [s>1<320
    [s>1<998
    [6300
    =SEND|DELIVERY|TRANSIENT_BOUNCE|PERMANENT_BOUNCE|UNDETERMINED_BOUNCE|COMPLAINT
    [6302
    =OPEN|CLICK
    {FailedRecordsS3Url:s ErrorMessage:s
    {ProcessedRecordsCount:n ExportedRecordsCount:n
    {JobId:s>1 ImportDestination:6306 ImportDataSource:6310 FailureInfo:6303 JobStatus:6285
    ~ CreatedTimestamp:s CompletedTimestamp:s ProcessedRecordsCount:n FailedRecordsCount:n
    {SuppressionListDestination:6307 ContactListDestination:6309
    {SuppressionListImportAction!:6308
    =DELETE|PUT
    {ContactListName!:s ContactListImportAction!:6308
    {S3Url!:s DataFormat!:6287
    {MessageId:s FromEmailAddress:s>1<320 Subject:s>1<998 EmailTags:6312 Insights:6314
    [6313
    {Name!:s Value!:s
    [6315
    {Destination:s>1<320 Isp:s Events:6316
    [6317
    {Timestamp:s Type:6225 Details:6318
    {Bounce:6319 Complaint:6321
    {BounceType:6320 BounceSubType:s DiagnosticCode:s
    =UNDETERMINED|TRANSIENT|PERMANENT
    {ComplaintSubType:s ComplaintFeedbackType:s
    {EndpointName:s>1<64 EndpointId:s Routes:6323 Status:6186 CreatedTimestamp:s
    ~ LastUpdatedTimestamp:s
    [6324
    {Region!:s
    {ReputationEntity:6326
    {ReputationEntityReference:s>1 ReputationEntityType:1142 ReputationManagementPolicy:s>1
    ~ CustomerManagedStatus:6327 AwsSesManagedStatus:6327 SendingStatusAggregate:6188
    ~ ReputationImpact:6328
    {Status:6188 Cause:s>1<512 LastUpdatedTimestamp:s
    =LOW|HIGH
    {SuppressedDestination!:6330
    {EmailAddress!:s Reason!:6193 LastUpdateTime!:s Attributes:6331
    {MessageId:s FeedbackId:s
    {Tenant:6187
    {ConfigurationSets:1 NextToken:s
    {ContactLists:6335 NextToken:s
    [6336
    {ContactListName:s LastUpdatedTimestamp:s
    {Contacts:6338 NextToken:s
    [6339
    {EmailAddress:s TopicPreferences:6235 TopicDefaultPreferences:6235 UnsubscribeAll:b
    ~ LastUpdatedTimestamp:s
    {CustomVerificationEmailTemplates:6341 NextToken:s
    [6342
    {TemplateName:s>1 FromEmailAddress:s TemplateSubject:s SuccessRedirectionURL:s
    ~ FailureRedirectionURL:s
    {DedicatedIpPools:1 NextToken:s
    {DeliverabilityTestReports!:6345 NextToken:s
    [6256
    {DomainDeliverabilityCampaigns!:6347 NextToken:s
    [6261
    {EmailIdentities:6349 NextToken:s
    [6350
    {IdentityType:6179 IdentityName:s>1 SendingEnabled:b VerificationStatus:6181
    {TemplatesMetadata:6352 NextToken:s
    [6353
    {TemplateName:s>1 CreatedTimestamp:s
    {ExportJobs:6355 NextToken:s
    [6356
    {JobId:s>1 ExportSourceType:6284 JobStatus:6285 CreatedTimestamp:s CompletedTimestamp:s
    {ImportJobs:6358 NextToken:s
    [6359
    {JobId:s>1 ImportDestination:6306 JobStatus:6285 CreatedTimestamp:s ProcessedRecordsCount:n
    ~ FailedRecordsCount:n
    {MultiRegionEndpoints:6361 NextToken:s>1<5000
    [6362
    {EndpointName:s>1<64 Status:6186 EndpointId:s Regions:1 CreatedTimestamp:s
    ~ LastUpdatedTimestamp:s
    {Recommendations:6364 NextToken:s
    [6365
    {ResourceArn:s>1 Type:6366 Description:s Status:6367 CreatedTimestamp:s LastUpdatedTimestamp:s
    ~ Impact:6328
    =DKIM|DMARC|SPF|BIMI|COMPLAINT|BOUNCE|FEEDBACK_3P|IP_LISTING
    =OPEN|FIXED
    {ReputationEntities:6369 NextToken:s
    [6326
    {ResourceTenants:6371 NextToken:s
    [6372
    {TenantName:s>1 TenantId:s ResourceArn:s>1 AssociatedTimestamp:s
    {SuppressedDestinationSummaries:6374 NextToken:s
    [6375
    {EmailAddress!:s Reason!:6193 LastUpdateTime!:s
    {Tags!:1197
    {TenantResources:6378 NextToken:s
    [6379
    {ResourceType:6380 ResourceArn:s>1
    =EMAIL_IDENTITY|CONFIGURATION_SET|EMAIL_TEMPLATE
    {Tenants:6382 NextToken:s
    [6383
    {TenantName:s>1 TenantId:s TenantArn:s>1 CreatedTimestamp:s
    {DkimStatus:6181 DkimTokens:1 SigningHostedZone:s
    {BulkEmailEntryResults!:6386
    [6387
    {Status:6388 Error:s MessageId:s
    =SUCCESS|MESSAGE_REJECTED|MAIL_FROM_DOMAIN_NOT_VERIFIED|CONFIGURATION_SET_NOT_FOUND|
    ~TEMPLATE_NOT_FOUND|ACCOUNT_SUSPENDED|ACCOUNT_THROTTLED|ACCOUNT_DAILY_QUOTA_EXCEEDED|
    ~INVALID_SENDING_POOL_NAME|ACCOUNT_SENDING_PAUSED|CONFIGURATION_SET_SENDING_PAUSED|
    ~INVALID_PARAMETER|TRANSIENT_FAILURE|FAILED
    {RenderedTemplate!:s
    {isOptedOut:b
    {SubscriptionArn:s
    {PlatformApplicationArn:s
    {EndpointArn:s
    {TopicArn:s
    {DataProtectionPolicy:s
    {Attributes:2
    {attributes:2
    {IsInSandbox!:b
    {Endpoints:6400 NextToken:s
    [6401
    {EndpointArn:s Attributes:2
    {NextToken:s PhoneNumbers:6403
    [6404
    {CreatedAt:s PhoneNumber:s Status:s Iso2CountryCode:s<2 RouteType:6405 NumberCapabilities:6406
    =Transactional|Promotional|Premium
    [6407
    =SMS|MMS|VOICE
    {phoneNumbers:1 nextToken:s
    {PlatformApplications:6410 NextToken:s
    [6411
    {PlatformApplicationArn:s Attributes:2
    {PhoneNumbers!:6413 NextToken:s
    [6414
    {PhoneNumber:s<20 Status:6415
    =Pending|Verified
    {Subscriptions:6417 NextToken:s
    [6418
    {SubscriptionArn:s Owner:s Protocol:s Endpoint:s TopicArn:s
    {Topics:6420 NextToken:s
    [6394
    {MessageId:s SequenceNumber:s
    {Successful:6423 Failed:6425
    [6424
    {Id:s MessageId:s SequenceNumber:s
    [6426
    {Id!:s Code!:s Message:s SenderFault!:b
    {ApproximateNumberOfMessagesMoved:n
    {Successful!:6429 Failed!:6431
    [6430
    {Id!:s
    [6432
    {Id!:s SenderFault!:b Code!:s Message:s
    {QueueUrl:s
    {queueUrls!:1 NextToken:s
    {Results:6436
    [6437
    {TaskHandle:s Status:s SourceArn:s DestinationArn:s MaxNumberOfMessagesPerSecond:n
    ~ ApproximateNumberOfMessagesMoved:n ApproximateNumberOfMessagesToMove:n FailureReason:s
    ~ StartedTimestamp:n
    {QueueUrls:1 NextToken:s
    {Messages:6440
    [6441
    {MessageId:s ReceiptHandle:s MD5OfBody:s Body:s Attributes:2 MD5OfMessageAttributes:s
    ~ MessageAttributes:6442
    %6443
    {StringValue:s BinaryValue:s StringListValues:1 BinaryListValues:1 DataType!:s
    {MD5OfMessageBody:s MD5OfMessageAttributes:s MD5OfMessageSystemAttributes:s MessageId:s
    ~ SequenceNumber:s
    {Successful!:6446 Failed!:6431
    [6447
    {Id!:s MessageId!:s MD5OfMessageBody!:s MD5OfMessageAttributes:s MD5OfMessageSystemAttributes:s
    ~ SequenceNumber:s
    {TaskHandle:s
    {AssociationId:s
    {WindowExecutionId:s>36<36
    {ActivationId:s ActivationCode:s>20<250
    {AssociationDescription:6453
    {Name:s InstanceId:s AssociationVersion:s Date:s LastUpdateAssociationDate:s Status:6454
    ~ Overview:6456 DocumentVersion:s AutomationTargetParameterName:s>1<50 Parameters:117
    ~ AssociationId:s Targets:6457 ScheduleExpression:s>1<256 OutputLocation:6459
    ~ LastExecutionDate:s LastSuccessfulExecutionDate:s AssociationName:s MaxErrors:s>1<7
    ~ MaxConcurrency:s>1<7 ComplianceSeverity:6461 SyncCompliance:1300 ApplyOnlyAtCronInterval:b
    ~ CalendarNames:1 TargetLocations:6462 ScheduleOffset:n>1<6 Duration:n>1<24 TargetMaps:6467
    ~ AlarmConfiguration:6464 TriggeredAlarms:6468 AssociationDispatchAssumeRole:s>1<512
    {Date!:s Name!:6455 Message!:s>1<1024 AdditionalInfo:s<1024
    =Pending|Success|Failed
    {Status:s DetailedStatus:s AssociationStatusAggregatedCount:412
    [6458
    {Key:s>1<163 Values:1
    {S3Location:6460
    {OutputS3Region:s>3<20 OutputS3BucketName:s>3<63 OutputS3KeyPrefix:s<500
    =CRITICAL|HIGH|MEDIUM|LOW|UNSPECIFIED
    [6463
    {Accounts:1 Regions:1 TargetLocationMaxConcurrency:s>1<7 TargetLocationMaxErrors:s>1<7
    ~ ExecutionRoleName:s>1<64 TargetLocationAlarmConfiguration:6464
    ~ IncludeChildOrganizationUnits:b ExcludeAccounts:6466 Targets:6457 TargetsMaxConcurrency:s>1<7
    ~ TargetsMaxErrors:s>1<7
    {IgnorePollAlarmFailure:b Alarms!:6465
    [1847
    [s>6<68
    [3134
    [6469
    {Name!:s>1<255 State!:6470
    =UNKNOWN|ALARM
    {Successful:6472 Failed:6473
    [6453
    [6474
    {Entry:6475 Message:s Fault:6476
    {Name!:s InstanceId:s Parameters:117 AutomationTargetParameterName:s>1<50 DocumentVersion:s
    ~ Targets:6457 ScheduleExpression:s>1<256 OutputLocation:6459 AssociationName:s MaxErrors:s>1<7
    ~ MaxConcurrency:s>1<7 ComplianceSeverity:6461 SyncCompliance:1300 ApplyOnlyAtCronInterval:b
    ~ CalendarNames:1 TargetLocations:6462 ScheduleOffset:n>1<6 Duration:n>1<24 TargetMaps:6467
    ~ AlarmConfiguration:6464
    =Client|Server|Unknown
    {DocumentDescription:6478
    {Sha1:s Hash:s<256 HashType:6479 Name:s DisplayName:s<1024 VersionName:s Owner:s CreatedDate:s
    ~ Status:6480 StatusInformation:s DocumentVersion:s Description:s Parameters:6481
    ~ PlatformTypes:6484 DocumentType:6486 SchemaVersion:s LatestVersion:s DefaultVersion:s
    ~ DocumentFormat:6487 TargetType:s<200 Tags:1439 AttachmentsInformation:5396 Requires:6488
    ~ Author:s ReviewInformation:6490 ApprovedVersion:s PendingReviewVersion:s ReviewStatus:6492
    ~ Category:6493 CategoryEnum:6493
    =Sha256|Sha1
    =Creating|Active|Updating|Deleting|Failed
    [6482
    {Name:s Type:6483 Description:s DefaultValue:s
    =String|StringList
    [6485
    =Windows|Linux|MacOS
    =Command|Policy|Automation|Session|Package|ApplicationConfiguration|
    ~ApplicationConfigurationSchema|DeploymentStrategy|ChangeCalendar|Automation.ChangeTemplate|
    ~ProblemAnalysis|ProblemAnalysisTemplate|CloudFormation|ConformancePackTemplate|QuickSetup|
    ~ManualApprovalPolicy|AutoApprovalPolicy
    =YAML|JSON|TEXT
    [6489
    {Name!:s Version:s RequireType:s<128 VersionName:s
    [6491
    {ReviewedTime:s Status:6492 Reviewer:s<50
    =APPROVED|NOT_REVIEWED|PENDING|REJECTED
    [s<128
    {WindowId:s>20<20
    {OpsItemId:s OpsItemArn:s>20<2048
    {OpsMetadataArn:s>1<1011
    {BaselineId:s>20<128
    {DeletionId:s TypeName:s>1<100 DeletionSummary:6499
    {TotalCount:n RemainingCount:n SummaryItems:6500
    [6501
    {Version:s Count:n RemainingCount:n
    {DeletedParameters:806 InvalidParameters:806
    {BaselineId:s>20<128 PatchGroup:s>1<256
    {WindowId:s>20<20 WindowTargetId:s>36<36
    {WindowId:s>20<20 WindowTaskId:s>36<36
    {ActivationList:6507 NextToken:s
    [6508
    {ActivationId:s Description:s>0<256 DefaultInstanceName:s>0<256 IamRole:s<64
    ~ RegistrationLimit:n>1<1000 RegistrationsCount:n>1<1000 ExpirationDate:s Expired:b
    ~ CreatedDate:s Tags:1439
    {AssociationExecutionTargets:6510 NextToken:s
    [6511
    {AssociationId:s AssociationVersion:s ExecutionId:s ResourceId:s>1<100 ResourceType:s>1<50
    ~ Status:s DetailedStatus:s LastExecutionDate:s OutputSource:6512
    {OutputSourceId:s>36<36 OutputSourceType:s
    {AssociationExecutions:6514 NextToken:s
    [6515
    {AssociationId:s AssociationVersion:s ExecutionId:s Status:s DetailedStatus:s CreatedTime:s
    ~ LastExecutionDate:s ResourceCountByStatus:s AlarmConfiguration:6464 TriggeredAlarms:6468
    {AutomationExecutionMetadataList:6517 NextToken:s
    [6518
    {AutomationExecutionId:s>36<36 DocumentName:s DocumentVersion:s AutomationExecutionStatus:6519
    ~ ExecutionStartTime:s ExecutionEndTime:s ExecutedBy:s LogFile:s Outputs:6520 Mode:6521
    ~ ParentAutomationExecutionId:s>36<36 CurrentStepName:s CurrentAction:s FailureMessage:s
    ~ TargetParameterName:s>1<50 Targets:6457 TargetMaps:6467 ResolvedTargets:6522
    ~ MaxConcurrency:s>1<7 MaxErrors:s>1<7 Target:s AutomationType:6523 AlarmConfiguration:6464
    ~ TriggeredAlarms:6468 TargetLocationsURL:s AutomationSubtype:6524 ScheduledTime:s
    ~ Runbooks:6525 OpsItemId:s AssociationId:s ChangeRequestName:s>1<1024
    =Pending|InProgress|Waiting|Success|TimedOut|Cancelling|Cancelled|Failed|PendingApproval|
    ~Approved|Rejected|Scheduled|RunbookInProgress|PendingChangeCalendarOverride|
    ~ChangeCalendarOverrideApproved|ChangeCalendarOverrideRejected|CompletedWithSuccess|
    ~CompletedWithFailure|Exited
    %4540
    =Auto|Interactive
    {ParameterValues:1 Truncated:b
    =CrossAccount|Local
    =ChangeRequest|AccessRequest
    [6526
    {DocumentName!:s DocumentVersion:s Parameters:6520 TargetParameterName:s>1<50 Targets:6457
    ~ TargetMaps:6467 MaxConcurrency:s>1<7 MaxErrors:s>1<7 TargetLocations:6462
    {StepExecutions:6528 NextToken:s
    [6529
    {StepName:s Action:s TimeoutSeconds:n OnFailure:s MaxAttempts:n ExecutionStartTime:s
    ~ ExecutionEndTime:s StepStatus:6519 ResponseCode:s Inputs:2 Outputs:6520 Response:s
    ~ FailureMessage:s FailureDetails:6530 StepExecutionId:s OverriddenParameters:6520 IsEnd:b
    ~ NextStep:s IsCritical:b ValidNextSteps:6531 Targets:6457 TargetLocation:6463
    ~ TriggeredAlarms:6468 ParentStepDetails:6532
    {FailureStage:s FailureType:s Details:6520
    [s>1<65535
    {StepExecutionId:s StepName:s Action:s Iteration:n IteratorValue:s
    {Patches:6534 NextToken:s
    [6535
    {Id:s>1<100 ReleaseDate:s Title:s Description:s ContentUrl:s Vendor:s ProductFamily:s Product:s
    ~ Classification:s MsrcSeverity:s KbNumber:s MsrcNumber:s Language:s AdvisoryIds:1
    ~ BugzillaIds:1 CVEIds:1 Name:s Epoch:n Version:s Release:s Arch:s Severity:s Repository:s
    {Document:6478
    {AccountIds:1 AccountSharingInfoList:6538 NextToken:s
    [6539
    {AccountId:s SharedDocumentVersion:s<8
    {Associations:6541 NextToken:s
    [6542
    {AssociationId:s InstanceId:s Content:s>1 AssociationVersion:s
    {EffectivePatches:6544 NextToken:s
    [6545
    {Patch:6535 PatchStatus:6546
    {DeploymentStatus:6547 ComplianceLevel:6548 ApprovalDate:s
    =APPROVED|PENDING_APPROVAL|EXPLICIT_APPROVED|EXPLICIT_REJECTED
    =CRITICAL|HIGH|MEDIUM|LOW|INFORMATIONAL|UNSPECIFIED
    {InstanceAssociationStatusInfos:6550 NextToken:s
    [6551
    {AssociationId:s Name:s DocumentVersion:s AssociationVersion:s InstanceId:s ExecutionDate:s
    ~ Status:s DetailedStatus:s ExecutionSummary:s>1<512 ErrorCode:s<10 OutputUrl:6552
    ~ AssociationName:s
    {S3OutputUrl:6553
    {OutputUrl:s
    {InstanceInformationList:6555 NextToken:s
    [6556
    {InstanceId:s PingStatus:6557 LastPingDateTime:s AgentVersion:s IsLatestVersion:b
    ~ PlatformType:6485 PlatformName:s PlatformVersion:s ActivationId:s IamRole:s<64
    ~ RegistrationDate:s ResourceType:6558 Name:s IPAddress:s>1<46 ComputerName:s>1<255
    ~ AssociationStatus:s LastAssociationExecutionDate:s LastSuccessfulAssociationExecutionDate:s
    ~ AssociationOverview:6559 SourceId:s>0<128 SourceType:6560
    =Online|ConnectionLost|Inactive
    =ManagedInstance|EC2Instance
    {DetailedStatus:s InstanceAssociationStatusAggregatedCount:412
    =AWS::EC2::Instance|AWS::IoT::Thing|AWS::SSM::ManagedInstance
    {InstancePatchStates:6562 NextToken:s
    [6563
    {InstanceId!:s PatchGroup!:s>1<256 BaselineId!:s>20<128 SnapshotId:s>36<36
    ~ InstallOverrideList:s>1<256 OwnerInformation:s>1<128 InstalledCount:n InstalledOtherCount:n
    ~ InstalledPendingRebootCount:n InstalledRejectedCount:n MissingCount:n FailedCount:n
    ~ UnreportedNotApplicableCount:n NotApplicableCount:n AvailableSecurityUpdateCount:n
    ~ OperationStartTime!:s OperationEndTime!:s Operation!:6564 LastNoRebootInstallOperationTime:s
    ~ RebootOption:6565 CriticalNonCompliantCount:n SecurityNonCompliantCount:n
    ~ OtherNonCompliantCount:n
    =Scan|Install
    =RebootIfNeeded|NoReboot
    {Patches:6567 NextToken:s
    [6568
    {Title!:s KBId!:s Classification!:s Severity!:s State!:6569 InstalledTime!:s CVEIds:s
    =INSTALLED|INSTALLED_OTHER|INSTALLED_PENDING_REBOOT|INSTALLED_REJECTED|MISSING|NOT_APPLICABLE|
    ~FAILED|AVAILABLE_SECURITY_UPDATE
    {InstanceProperties:6571 NextToken:s
    [6572
    {Name:s<255 InstanceId:s InstanceType:s<120 InstanceRole:s<120 KeyName:s<255
    ~ InstanceState:s<120 Architecture:s<120 IPAddress:s>1<46 LaunchTime:s PingStatus:6557
    ~ LastPingDateTime:s AgentVersion:s PlatformType:6485 PlatformName:s<120 PlatformVersion:s<120
    ~ ActivationId:s IamRole:s<64 RegistrationDate:s ResourceType:s ComputerName:s>1<255
    ~ AssociationStatus:s LastAssociationExecutionDate:s LastSuccessfulAssociationExecutionDate:s
    ~ AssociationOverview:6559 SourceId:s>0<128 SourceType:6560
    {InventoryDeletions:6574 NextToken:s
    [6575
    {DeletionId:s TypeName:s>1<100 DeletionStartTime:s LastStatus:6576 LastStatusMessage:s
    ~ DeletionSummary:6499 LastStatusUpdateTime:s
    =InProgress|Complete
    {WindowExecutionTaskInvocationIdentities:6578 NextToken:s
    [6579
    {WindowExecutionId:s>36<36 TaskExecutionId:s>36<36 InvocationId:s>36<36 ExecutionId:s
    ~ TaskType:6580 Parameters:s Status:6581 StatusDetails:s>0<250 StartTime:s EndTime:s
    ~ OwnerInformation:s>1<128 WindowTargetId:s<36
    =RUN_COMMAND|AUTOMATION|STEP_FUNCTIONS|LAMBDA
    =PENDING|IN_PROGRESS|SUCCESS|FAILED|TIMED_OUT|CANCELLING|CANCELLED|SKIPPED_OVERLAPPING
    {WindowExecutionTaskIdentities:6583 NextToken:s
    [6584
    {WindowExecutionId:s>36<36 TaskExecutionId:s>36<36 Status:6581 StatusDetails:s>0<250
    ~ StartTime:s EndTime:s TaskArn:s>1<1600 TaskType:6580 AlarmConfiguration:6464
    ~ TriggeredAlarms:6468
    {WindowExecutions:6586 NextToken:s
    [6587
    {WindowId:s>20<20 WindowExecutionId:s>36<36 Status:6581 StatusDetails:s>0<250 StartTime:s
    ~ EndTime:s
    {ScheduledWindowExecutions:6589 NextToken:s
    [6590
    {WindowId:s>20<20 Name:s>3<128 ExecutionTime:s
    {Targets:6592 NextToken:s
    [6593
    {WindowId:s>20<20 WindowTargetId:s>36<36 ResourceType:6594 Targets:6457
    ~ OwnerInformation:s>1<128 Name:s>3<128 Description:s>1<128
    =INSTANCE|RESOURCE_GROUP
    {Tasks:6596 NextToken:s
    [6597
    {WindowId:s>20<20 WindowTaskId:s>36<36 TaskArn:s>1<1600 Type:6580 Targets:6457
    ~ TaskParameters:6598 Priority:n>0 LoggingInfo:6600 ServiceRoleArn:s MaxConcurrency:s>1<7
    ~ MaxErrors:s>1<7 Name:s>3<128 Description:s>1<128 CutoffBehavior:6601 AlarmConfiguration:6464
    %6599
    {Values:1393
    {S3BucketName!:s>3<63 S3KeyPrefix:s<500 S3Region!:s>3<20
    =CONTINUE_TASK|CANCEL_TASK
    {WindowIdentities:6603 NextToken:s
    [6604
    {WindowId:s>20<20 Name:s>3<128 Description:s>1<128 Enabled:b Duration:n>1<24 Cutoff:n>0<23
    ~ Schedule:s>1<256 ScheduleTimezone:s ScheduleOffset:n>1<6 EndDate:s StartDate:s
    ~ NextExecutionTime:s
    {WindowIdentities:6606 NextToken:s
    [6607
    {WindowId:s>20<20 Name:s>3<128
    {NextToken:s OpsItemSummaries:6609
    [6610
    {CreatedBy:s CreatedTime:s LastModifiedBy:s LastModifiedTime:s Priority:n>1<5 Source:s>1<128
    ~ Status:6611 OpsItemId:s Title:s>1<1024 OperationalData:6612 Category:s>1<64 Severity:s>1<64
    ~ OpsItemType:s ActualStartTime:s ActualEndTime:s PlannedStartTime:s PlannedEndTime:s
    =Open|InProgress|Resolved|Pending|TimedOut|Cancelling|Cancelled|Failed|CompletedWithSuccess|
    ~CompletedWithFailure|Scheduled|RunbookInProgress|PendingChangeCalendarOverride|
    ~ChangeCalendarOverrideApproved|ChangeCalendarOverrideRejected|PendingApproval|Approved|
    ~Revoked|Rejected|Closed
    %6613
    {Value:s Type:6614
    =SearchableString|String
    {Parameters:6616 NextToken:s
    [6617
    {Name:s>1<2048 ARN:s Type:6618 KeyId:s>1<256 LastModifiedDate:s LastModifiedUser:s
    ~ Description:s>0<1024 AllowedPattern:s>0<1024 Version:n Tier:6619 Policies:6620
    ~ DataType:s>0<128
    =String|StringList|SecureString
    =Standard|Advanced|Intelligent-Tiering
    [6621
    {PolicyText:s PolicyType:s PolicyStatus:s
    {BaselineIdentities:6623 NextToken:s
    [6624
    {BaselineId:s>20<128 BaselineName:s>3<128 OperatingSystem:6625 BaselineDescription:s>1<1024
    ~ DefaultBaseline:b
    =WINDOWS|AMAZON_LINUX|AMAZON_LINUX_2|AMAZON_LINUX_2022|UBUNTU|REDHAT_ENTERPRISE_LINUX|SUSE|
    ~CENTOS|ORACLE_LINUX|DEBIAN|MACOS|RASPBIAN|ROCKY_LINUX|ALMA_LINUX|AMAZON_LINUX_2023
    {Instances:n InstancesWithInstalledPatches:n InstancesWithInstalledOtherPatches:n
    ~ InstancesWithInstalledPendingRebootPatches:n InstancesWithInstalledRejectedPatches:n
    ~ InstancesWithMissingPatches:n InstancesWithFailedPatches:n
    ~ InstancesWithNotApplicablePatches:n InstancesWithUnreportedNotApplicablePatches:n
    ~ InstancesWithCriticalNonCompliantPatches:n InstancesWithSecurityNonCompliantPatches:n
    ~ InstancesWithOtherNonCompliantPatches:n InstancesWithAvailableSecurityUpdates:n
    {Mappings:6628 NextToken:s
    [6629
    {PatchGroup:s>1<256 BaselineIdentity:6624
    {Properties:6631 NextToken:s
    [3743
    {Sessions:6633 NextToken:s
    [6634
    {SessionId:s>1<96 Target:s>1<400 Status:6635 StartDate:s EndDate:s DocumentName:s Owner:s>1<256
    ~ Reason:s>1<256 Details:s>1<1024 OutputUrl:6636 MaxSessionDuration:s>1<4 AccessType:6637
    =Connected|Connecting|Disconnected|Terminated|Terminating|Failed
    {S3OutputUrl:s>1<2083 CloudWatchOutputUrl:s>1<2083
    =Standard|JustInTime
    {Credentials:6639 AccessRequestStatus:6640
    {AccessKeyId!:s SecretAccessKey!:s SessionToken!:s ExpirationTime!:s
    =Approved|Rejected|Revoked|Expired|Pending
    {AutomationExecution:6642
    {AutomationExecutionId:s>36<36 DocumentName:s DocumentVersion:s ExecutionStartTime:s
    ~ ExecutionEndTime:s AutomationExecutionStatus:6519 StepExecutions:6528
    ~ StepExecutionsTruncated:b Parameters:6520 Outputs:6520 FailureMessage:s Mode:6521
    ~ ParentAutomationExecutionId:s>36<36 ExecutedBy:s CurrentStepName:s CurrentAction:s
    ~ TargetParameterName:s>1<50 Targets:6457 TargetMaps:6467 ResolvedTargets:6522
    ~ MaxConcurrency:s>1<7 MaxErrors:s>1<7 Target:s TargetLocations:6462 ProgressCounters:6643
    ~ AlarmConfiguration:6464 TriggeredAlarms:6468 TargetLocationsURL:s AutomationSubtype:6524
    ~ ScheduledTime:s Runbooks:6525 OpsItemId:s AssociationId:s ChangeRequestName:s>1<1024
    ~ Variables:6520
    {TotalSteps:n SuccessSteps:n FailedSteps:n CancelledSteps:n TimedOutSteps:n
    {State:6645 AtTime:s NextTransitionTime:s
    =OPEN|CLOSED
    {CommandId:s>36<36 InstanceId:s Comment:s<100 DocumentName:s DocumentVersion:s PluginName:s>4
    ~ ResponseCode:n ExecutionStartDateTime:s ExecutionElapsedTime:s ExecutionEndDateTime:s
    ~ Status:6647 StatusDetails:s>0<100 StandardOutputContent:s<24000 StandardOutputUrl:s
    ~ StandardErrorContent:s<8000 StandardErrorUrl:s CloudWatchOutputConfig:6648
    =Pending|InProgress|Delayed|Success|Cancelled|TimedOut|Failed|Cancelling
    {CloudWatchLogGroupName:s>1<512 CloudWatchOutputEnabled:b
    {Target:s>1<400 Status:6650
    =connected|notconnected
    {BaselineId:s>20<128 OperatingSystem:6625
    {InstanceId:s SnapshotId:s>36<36 SnapshotDownloadUrl:s Product:s
    {Name:s CreatedDate:s DisplayName:s<1024 VersionName:s DocumentVersion:s Status:6480
    ~ StatusInformation:s Content:s>1 DocumentType:6486 DocumentFormat:6487 Requires:6488
    ~ AttachmentsContent:6654 ReviewStatus:6492
    [6655
    {Name:s Size:n Hash:s<256 HashType:6656 Url:s
    =Sha256
    {ExecutionPreviewId:s>36<36 EndedAt:s Status:6658 StatusMessage:s ExecutionPreview:6659
    =Pending|InProgress|Success|Failed
    {Automation:6660
    {StepPreviews:412 Regions:1 TargetPreviews:6661 TotalAccounts:n
    [6662
    {Count:n TargetType:s
    {Entities:6664 NextToken:s
    [6665
    {Id:s Data:6666
    %6667
    {TypeName!:s>1<100 SchemaVersion!:s CaptureTime:s ContentHash:s<256 Content!:6631
    {Schemas:6669 NextToken:s
    [6670
    {TypeName!:s>1<100 Version:s Attributes!:6671 DisplayName:s
    [6672
    {Name!:s DataType!:6673
    =string|number
    {WindowId:s>20<20 Name:s>3<128 Description:s>1<128 StartDate:s EndDate:s Schedule:s>1<256
    ~ ScheduleTimezone:s ScheduleOffset:n>1<6 NextExecutionTime:s Duration:n>1<24 Cutoff:n>0<23
    ~ AllowUnassociatedTargets:b Enabled:b CreatedDate:s ModifiedDate:s
    {WindowExecutionId:s>36<36 TaskIds:4838 Status:6581 StatusDetails:s>0<250 StartTime:s EndTime:s
    {WindowExecutionId:s>36<36 TaskExecutionId:s>36<36 TaskArn:s>1<1600 ServiceRole:s Type:6580
    ~ TaskParameters:6677 Priority:n>0 MaxConcurrency:s>1<7 MaxErrors:s>1<7 Status:6581
    ~ StatusDetails:s>0<250 StartTime:s EndTime:s AlarmConfiguration:6464 TriggeredAlarms:6468
    [6598
    {WindowId:s>20<20 WindowTaskId:s>36<36 Targets:6457 TaskArn:s>1<1600 ServiceRoleArn:s
    ~ TaskType:6580 TaskParameters:6598 TaskInvocationParameters:6679 Priority:n>0
    ~ MaxConcurrency:s>1<7 MaxErrors:s>1<7 LoggingInfo:6600 Name:s>3<128 Description:s>1<128
    ~ CutoffBehavior:6601 AlarmConfiguration:6464
    {RunCommand:6680 Automation:6685 StepFunctions:6686 Lambda:6687
    {Comment:s<100 CloudWatchOutputConfig:6648 DocumentHash:s<256 DocumentHashType:6479
    ~ DocumentVersion:s NotificationConfig:6681 OutputS3BucketName:s>3<63 OutputS3KeyPrefix:s<500
    ~ Parameters:117 ServiceRoleArn:s TimeoutSeconds:n>30<2592000
    {NotificationArn:s NotificationEvents:6682 NotificationType:6684
    [6683
    =All|InProgress|Success|TimedOut|Cancelled|Failed
    =Command|Invocation
    {DocumentVersion:s Parameters:6520
    {Input:s<4096 Name:s>1<80
    {ClientContext:s>1<8000 Qualifier:s>1<128 Payload:s<4096
    {OpsItem:6689
    {CreatedBy:s OpsItemType:s CreatedTime:s Description:s>1<2048 LastModifiedBy:s
    ~ LastModifiedTime:s Notifications:6690 Priority:n>1<5 RelatedOpsItems:6691 Status:6611
    ~ OpsItemId:s Version:s Title:s>1<1024 Source:s>1<128 OperationalData:6612 Category:s>1<64
    ~ Severity:s>1<64 ActualStartTime:s ActualEndTime:s PlannedStartTime:s PlannedEndTime:s
    ~ OpsItemArn:s>20<2048
    [5369
    [6692
    {OpsItemId!:s
    {ResourceId:s>1<1024 Metadata:6694 NextToken:s
    %6695
    {Value:s>1<4096
    {Entities:6697 NextToken:s
    [6698
    {Id:s Data:6699
    %6700
    {CaptureTime:s Content:6631
    {Parameter:6702
    {Name:s>1<2048 Type:6618 Value:s Version:n Selector:s>0<128 SourceResult:s LastModifiedDate:s
    ~ ARN:s DataType:s>0<128
    {Parameters:6704 NextToken:s
    [6705
    {Name:s>1<2048 Type:6618 KeyId:s>1<256 LastModifiedDate:s LastModifiedUser:s
    ~ Description:s>0<1024 Value:s AllowedPattern:s>0<1024 Version:n Labels:776 Tier:6619
    ~ Policies:6620 DataType:s>0<128
    {Parameters:6707 InvalidParameters:806
    [6702
    {Parameters:6707 NextToken:s
    {BaselineId:s>20<128 Name:s>3<128 OperatingSystem:6625 GlobalFilters:6710 ApprovalRules:6714
    ~ ApprovedPatches:776 ApprovedPatchesComplianceLevel:6548 ApprovedPatchesEnableNonSecurity:b
    ~ RejectedPatches:776 RejectedPatchesAction:6717 PatchGroups:884 CreatedDate:s ModifiedDate:s
    ~ Description:s>1<1024 Sources:6718 AvailableSecurityUpdatesComplianceStatus:6720
    {PatchFilters!:6711
    [6712
    {Key!:6713 Values!:575
    =ARCH|ADVISORY_ID|BUGZILLA_ID|PATCH_SET|PRODUCT|PRODUCT_FAMILY|CLASSIFICATION|CVE_ID|EPOCH|
    ~MSRC_SEVERITY|NAME|PATCH_ID|SECTION|PRIORITY|REPOSITORY|RELEASE|SEVERITY|SECURITY|VERSION
    {PatchRules!:6715
    [6716
    {PatchFilterGroup!:6710 ComplianceLevel:6548 ApproveAfterDays:n>0<360 ApproveUntilDate:s>1<10
    ~ EnableNonSecurity:b
    =ALLOW_AS_DEPENDENCY|BLOCK
    [6719
    {Name!:s Products!:252 Configuration!:s>1<1024
    =COMPLIANT|NON_COMPLIANT
    {BaselineId:s>20<128 PatchGroup:s>1<256 OperatingSystem:6625
    {NextToken:s Policies:6723
    [6724
    {PolicyId:s PolicyHash:s Policy:s
    {ServiceSetting:6726
    {SettingId:s>1<1000 SettingValue:s>1<4096 LastModifiedDate:s LastModifiedUser:s ARN:s Status:s
    {InvalidLabels:776 ParameterVersion:n
    {AssociationVersions:6729 NextToken:s
    [6730
    {AssociationId:s AssociationVersion:s CreatedDate:s Name:s DocumentVersion:s Parameters:117
    ~ Targets:6457 ScheduleExpression:s>1<256 OutputLocation:6459 AssociationName:s MaxErrors:s>1<7
    ~ MaxConcurrency:s>1<7 ComplianceSeverity:6461 SyncCompliance:1300 ApplyOnlyAtCronInterval:b
    ~ CalendarNames:1 TargetLocations:6462 ScheduleOffset:n>1<6 Duration:n>1<24 TargetMaps:6467
    ~ AssociationDispatchAssumeRole:s>1<512
    {Associations:6732 NextToken:s
    [6733
    {Name:s InstanceId:s AssociationId:s AssociationVersion:s DocumentVersion:s Targets:6457
    ~ LastExecutionDate:s Overview:6456 ScheduleExpression:s>1<256 AssociationName:s
    ~ ScheduleOffset:n>1<6 Duration:n>1<24 TargetMaps:6467
    {CommandInvocations:6735 NextToken:s
    [6736
    {CommandId:s>36<36 InstanceId:s InstanceName:s<255 Comment:s<100 DocumentName:s
    ~ DocumentVersion:s RequestedDateTime:s Status:6647 StatusDetails:s>0<100 TraceOutput:s<2500
    ~ StandardOutputUrl:s StandardErrorUrl:s CommandPlugins:6737 ServiceRole:s
    ~ NotificationConfig:6681 CloudWatchOutputConfig:6648
    [6738
    {Name:s>4 Status:6739 StatusDetails:s>0<100 ResponseCode:n ResponseStartDateTime:s
    ~ ResponseFinishDateTime:s Output:s<2500 StandardOutputUrl:s StandardErrorUrl:s
    ~ OutputS3Region:s>3<20 OutputS3BucketName:s>3<63 OutputS3KeyPrefix:s<500
    =Pending|InProgress|Success|TimedOut|Cancelled|Failed
    {Commands:6741 NextToken:s
    [6742
    {CommandId:s>36<36 DocumentName:s DocumentVersion:s Comment:s<100 ExpiresAfter:s Parameters:117
    ~ InstanceIds:1 Targets:6457 RequestedDateTime:s Status:6743 StatusDetails:s>0<100
    ~ OutputS3Region:s>3<20 OutputS3BucketName:s>3<63 OutputS3KeyPrefix:s<500 MaxConcurrency:s>1<7
    ~ MaxErrors:s>1<7 TargetCount:n CompletedCount:n ErrorCount:n DeliveryTimedOutCount:n
    ~ ServiceRole:s NotificationConfig:6681 CloudWatchOutputConfig:6648 TimeoutSeconds:n>30<2592000
    ~ AlarmConfiguration:6464 TriggeredAlarms:6468
    =Pending|InProgress|Success|Cancelled|Failed|TimedOut|Cancelling
    {ComplianceItems:6745 NextToken:s
    [6746
    {ComplianceType:s>1<100 ResourceType:s>1<50 ResourceId:s>1<100 Id:s Title:s<500 Status:6720
    ~ Severity:6548 ExecutionSummary:6747 Details:3743
    {ExecutionTime!:s ExecutionId:s<100 ExecutionType:s<50
    {ComplianceSummaryItems:6749 NextToken:s
    [6750
    {ComplianceType:s>1<100 CompliantSummary:6751 NonCompliantSummary:6753
    {CompliantCount:n SeveritySummary:6752
    {CriticalCount:n HighCount:n MediumCount:n LowCount:n InformationalCount:n UnspecifiedCount:n
    {NonCompliantCount:n SeveritySummary:6752
    {Name:s DocumentVersion:s Author:s Metadata:6755 NextToken:s
    {ReviewerResponse:6756
    [6757
    {CreateTime:s UpdatedTime:s ReviewStatus:6492 Comment:6758 Reviewer:s<50
    [6759
    {Type:6760 Content:s>1<1024
    =Comment
    {DocumentVersions:6762 NextToken:s
    [6763
    {Name:s DisplayName:s<1024 DocumentVersion:s VersionName:s CreatedDate:s IsDefaultVersion:b
    ~ DocumentFormat:6487 Status:6480 StatusInformation:s ReviewStatus:6492
    {DocumentIdentifiers:6765 NextToken:s
    [6766
    {Name:s CreatedDate:s DisplayName:s<1024 Owner:s VersionName:s PlatformTypes:6484
    ~ DocumentVersion:s DocumentType:6486 SchemaVersion:s DocumentFormat:6487 TargetType:s<200
    ~ Tags:1439 Requires:6488 ReviewStatus:6492 Author:s
    {TypeName:s>1<100 InstanceId:s SchemaVersion:s CaptureTime:s Entries:6631 NextToken:s
    {Nodes:6769 NextToken:s
    [6770
    {CaptureTime:s Id:s Owner:6771 Region:s>1<64 NodeType:6772
    {AccountId:s OrganizationalUnitId:s>1<68 OrganizationalUnitPath:s>1<512
    {Instance:6773
    {AgentType:s>1<255 AgentVersion:s ComputerName:s>1<255 InstanceStatus:s>1<255 IpAddress:s>1<46
    ~ ManagedStatus:6774 PlatformType:6485 PlatformName:s<120 PlatformVersion:s<120
    ~ ResourceType:6558
    =All|Managed|Unmanaged
    {Summary:6631 NextToken:s
    {NextToken:s Summaries:6777
    [6778
    {OpsItemId:s EventId:s Source:s DetailType:s Detail:s CreatedBy:5369 CreatedTime:s
    {NextToken:s Summaries:6780
    [6781
    {OpsItemId:s AssociationId:s ResourceType:s AssociationType:s ResourceUri:s CreatedBy:5369
    ~ CreatedTime:s LastModifiedBy:5369 LastModifiedTime:s
    {OpsMetadataList:6783 NextToken:s
    [6784
    {ResourceId:s>1<1024 OpsMetadataArn:s>1<1011 LastModifiedDate:s LastModifiedUser:s
    ~ CreationDate:s
    {ResourceComplianceSummaryItems:6786 NextToken:s
    [6787
    {ComplianceType:s>1<100 ResourceType:s>1<50 ResourceId:s>1<100 Status:6720 OverallSeverity:6548
    ~ ExecutionSummary:6747 CompliantSummary:6751 NonCompliantSummary:6753
    {ResourceDataSyncItems:6789 NextToken:s
    [6790
    {SyncName:s>1<64 SyncType:s>1<64 SyncSource:6791 S3Destination:6795 LastSyncTime:s
    ~ LastSuccessfulSyncTime:s SyncLastModifiedTime:s LastStatus:4333 SyncCreatedTime:s
    ~ LastSyncStatusMessage:s
    {SourceType:s>1<64 AwsOrganizationsSource:6792 SourceRegions:575 IncludeFutureRegions:b
    ~ State:s>1<64 EnableAllOpsDataSources:b
    {OrganizationSourceType!:s>1<64 OrganizationalUnits:6793
    [6794
    {OrganizationalUnitId:s>1<128
    {BucketName!:s>1<2048 Prefix:s>1<256 SyncFormat!:6796 Region!:s>1<64 AWSKMSKeyARN:s>1<512
    ~ DestinationDataSharing:6797
    =JsonSerDe
    {DestinationDataSharingType:s>1<64
    {TagList:1439
    {Message:s
    {Version:n Tier:6619
    {PolicyId:s PolicyHash:s
    {WindowTargetId:s>36<36
    {WindowTaskId:s>36<36
    {SessionId:s>1<96 TokenValue:s>0<300 StreamUrl:s
    {Command:6742
    {AccessRequestId:s
    {AutomationExecutionId:s>36<36
    {ExecutionPreviewId:s>36<36
    {SessionId:s>1<96
    {RemovedLabels:776 InvalidLabels:776
    {Description:6812
    {Name:s DefaultVersion:s DefaultVersionName:s
    {WindowId:s>20<20 Name:s>3<128 Description:s>1<128 StartDate:s EndDate:s Schedule:s>1<256
    ~ ScheduleTimezone:s ScheduleOffset:n>1<6 Duration:n>1<24 Cutoff:n>0<23
    ~ AllowUnassociatedTargets:b Enabled:b
    {WindowId:s>20<20 WindowTargetId:s>36<36 Targets:6457 OwnerInformation:s>1<128 Name:s>3<128
    ~ Description:s>1<128
    {WindowId:s>20<20 WindowTaskId:s>36<36 Targets:6457 TaskArn:s>1<1600 ServiceRoleArn:s
    ~ TaskParameters:6598 TaskInvocationParameters:6679 Priority:n>0 MaxConcurrency:s>1<7
    ~ MaxErrors:s>1<7 LoggingInfo:6600 Name:s>3<128 Description:s>1<128 CutoffBehavior:6601
    ~ AlarmConfiguration:6464
    {BaselineId:s>20<128 Name:s>3<128 OperatingSystem:6625 GlobalFilters:6710 ApprovalRules:6714
    ~ ApprovedPatches:776 ApprovedPatchesComplianceLevel:6548 ApprovedPatchesEnableNonSecurity:b
    ~ RejectedPatches:776 RejectedPatchesAction:6717 CreatedDate:s ModifiedDate:s
    ~ Description:s>1<1024 Sources:6718 AvailableSecurityUpdatesComplianceStatus:6720
    {activityArn!:s>1<256 creationDate!:s
    {stateMachineArn!:s>1<256 creationDate!:s stateMachineVersionArn:s>1<256
    {stateMachineAliasArn!:s>1<256 creationDate!:s
    {activityArn!:s>1<256 name!:s>1<80 creationDate!:s encryptionConfiguration:6821
    {kmsKeyId:s>1<2048 kmsDataKeyReusePeriodSeconds:n>60<900 type!:6822
    =AWS_OWNED_KEY|CUSTOMER_MANAGED_KMS_KEY
    {executionArn!:s>1<256 stateMachineArn!:s>1<256 name:s>1<80 status!:6824 startDate!:s
    ~ stopDate:s input:s<262144 inputDetails:6825 output:s<262144 outputDetails:6825
    ~ traceHeader:s>0<256 mapRunArn:s>1<2000 error:s>0<256 cause:s>0<32768
    ~ stateMachineVersionArn:s>1<256 stateMachineAliasArn:s>1<256 redriveCount:n redriveDate:s
    ~ redriveStatus:6826 redriveStatusReason:s<262144
    =RUNNING|SUCCEEDED|FAILED|TIMED_OUT|ABORTED|PENDING_REDRIVE
    {included:b
    =REDRIVABLE|NOT_REDRIVABLE|REDRIVABLE_BY_MAP_RUN
    {mapRunArn!:s>1<2000 executionArn!:s>1<256 status!:6828 startDate!:s stopDate:s
    ~ maxConcurrency!:n>0 toleratedFailurePercentage!:n>0<100 toleratedFailureCount!:n>0
    ~ itemCounts!:6829 executionCounts!:6829 redriveCount:n redriveDate:s
    =RUNNING|SUCCEEDED|FAILED|ABORTED
    {pending!:n>0 running!:n>0 succeeded!:n>0 failed!:n>0 timedOut!:n>0 aborted!:n>0 total!:n>0
    ~ resultsWritten!:n>0 failuresNotRedrivable:n pendingRedrive:n
    {stateMachineArn!:s>1<256 name!:s>1<80 status:1570 definition!:s>1<1048576 roleArn!:s>1<256
    ~ type!:6831 creationDate!:s loggingConfiguration:6832 tracingConfiguration:2707 label:s
    ~ revisionId:s description:s<256 encryptionConfiguration:6821 variableReferences:117
    =STANDARD|EXPRESS
    {level:6833 includeExecutionData:b destinations:6834
    =ALL|ERROR|FATAL|OFF
    [6835
    {cloudWatchLogsLogGroup:6836
    {logGroupArn:s>1<256
    {stateMachineAliasArn:s>1<256 name:s>1<80 description:s<256 routingConfiguration:6838
    ~ creationDate:s updateDate:s
    [6839
    {stateMachineVersionArn!:s>1<256 weight!:n>0<100
    {stateMachineArn!:s>1<256 name!:s>1<80 definition!:s>1<1048576 roleArn!:s>1<256 updateDate!:s
    ~ loggingConfiguration:6832 tracingConfiguration:2707 mapRunArn:s>1<2000 label:s revisionId:s
    ~ encryptionConfiguration:6821 variableReferences:117
    {taskToken:s>1<2048 input:s<1048576
    {events!:6843 nextToken:s>1<1024
    [6844
    {timestamp!:s type!:6845 id!:n previousEventId:n activityFailedEventDetails:6846
    ~ activityScheduleFailedEventDetails:6846 activityScheduledEventDetails:6847
    ~ activityStartedEventDetails:6849 activitySucceededEventDetails:6850
    ~ activityTimedOutEventDetails:6846 taskFailedEventDetails:6851 taskScheduledEventDetails:6852
    ~ taskStartFailedEventDetails:6851 taskStartedEventDetails:6854
    ~ taskSubmitFailedEventDetails:6851 taskSubmittedEventDetails:6855
    ~ taskSucceededEventDetails:6855 taskTimedOutEventDetails:6851 executionFailedEventDetails:6846
    ~ executionStartedEventDetails:6856 executionSucceededEventDetails:6850
    ~ executionAbortedEventDetails:6846 executionTimedOutEventDetails:6846
    ~ executionRedrivenEventDetails:6857 mapStateStartedEventDetails:6858
    ~ mapIterationStartedEventDetails:6859 mapIterationSucceededEventDetails:6859
    ~ mapIterationFailedEventDetails:6859 mapIterationAbortedEventDetails:6859
    ~ lambdaFunctionFailedEventDetails:6846 lambdaFunctionScheduleFailedEventDetails:6846
    ~ lambdaFunctionScheduledEventDetails:6860 lambdaFunctionStartFailedEventDetails:6846
    ~ lambdaFunctionSucceededEventDetails:6850 lambdaFunctionTimedOutEventDetails:6846
    ~ stateEnteredEventDetails:6861 stateExitedEventDetails:6862 mapRunStartedEventDetails:6863
    ~ mapRunFailedEventDetails:6846 mapRunRedrivenEventDetails:6864
    ~ evaluationFailedEventDetails:6865
    =ActivityFailed|ActivityScheduled|ActivityScheduleFailed|ActivityStarted|ActivitySucceeded|
    ~ActivityTimedOut|ChoiceStateEntered|ChoiceStateExited|ExecutionAborted|ExecutionFailed|
    ~ExecutionStarted|ExecutionSucceeded|ExecutionTimedOut|FailStateEntered|LambdaFunctionFailed|
    ~LambdaFunctionScheduled|LambdaFunctionScheduleFailed|LambdaFunctionStarted|
    ~LambdaFunctionStartFailed|LambdaFunctionSucceeded|LambdaFunctionTimedOut|MapIterationAborted|
    ~MapIterationFailed|MapIterationStarted|MapIterationSucceeded|MapStateAborted|MapStateEntered|
    ~MapStateExited|MapStateFailed|MapStateStarted|MapStateSucceeded|ParallelStateAborted|
    ~ParallelStateEntered|ParallelStateExited|ParallelStateFailed|ParallelStateStarted|
    ~ParallelStateSucceeded|PassStateEntered|PassStateExited|SucceedStateEntered|
    ~SucceedStateExited|TaskFailed|TaskScheduled|TaskStarted|TaskStartFailed|TaskStateAborted|
    ~TaskStateEntered|TaskStateExited|TaskSubmitFailed|TaskSubmitted|TaskSucceeded|TaskTimedOut|
    ~WaitStateAborted|WaitStateEntered|WaitStateExited|MapRunAborted|MapRunFailed|MapRunStarted|
    ~MapRunSucceeded|ExecutionRedriven|MapRunRedriven|EvaluationFailed
    {error:s>0<256 cause:s>0<32768
    {resource!:s>1<256 input:s<262144 inputDetails:6848 timeoutInSeconds:n heartbeatInSeconds:n
    {truncated:b
    {workerName:s<256
    {output:s<262144 outputDetails:6848
    {resourceType!:s>1<80 resource!:s>1<80 error:s>0<256 cause:s>0<32768
    {resourceType!:s>1<80 resource!:s>1<80 region!:s>1<80 parameters!:s>0<262144 timeoutInSeconds:n
    ~ heartbeatInSeconds:n taskCredentials:6853
    {roleArn:s>1<2000
    {resourceType!:s>1<80 resource!:s>1<80
    {resourceType!:s>1<80 resource!:s>1<80 output:s<262144 outputDetails:6848
    {input:s<262144 inputDetails:6848 roleArn:s>1<256 stateMachineAliasArn:s>1<256
    ~ stateMachineVersionArn:s>1<256
    {redriveCount:n
    {length:n>0
    {name:s>1<80 index:n>0
    {resource!:s>1<256 input:s<262144 inputDetails:6848 timeoutInSeconds:n taskCredentials:6853
    {name!:s>1<80 input:s<262144 inputDetails:6848
    {name!:s>1<80 output:s<262144 outputDetails:6848 assignedVariables:2
    ~ assignedVariablesDetails:6848
    {mapRunArn:s>1<2000
    {mapRunArn:s>1<2000 redriveCount:n
    {error:s>0<256 cause:s>0<32768 location:s>0<256 state!:s>1<80
    {activities!:6867 nextToken:s>1<1024
    [6868
    {activityArn!:s>1<256 name!:s>1<80 creationDate!:s
    {executions!:6870 nextToken:s>1<3096
    [6871
    {executionArn!:s>1<256 stateMachineArn!:s>1<256 name!:s>1<80 status!:6824 startDate!:s
    ~ stopDate:s mapRunArn:s>1<2000 itemCount:n>0 stateMachineVersionArn:s>1<256
    ~ stateMachineAliasArn:s>1<256 redriveCount:n redriveDate:s
    {mapRuns!:6873 nextToken:s>1<1024
    [6874
    {executionArn!:s>1<256 mapRunArn!:s>1<2000 stateMachineArn!:s>1<256 startDate!:s stopDate:s
    {stateMachineAliases!:6876 nextToken:s>1<1024
    [6877
    {stateMachineAliasArn!:s>1<2000 creationDate!:s
    {stateMachineVersions!:6879 nextToken:s>1<1024
    [6880
    {stateMachineVersionArn!:s>1<2000 creationDate!:s
    {stateMachines!:6882 nextToken:s>1<1024
    [6883
    {stateMachineArn!:s>1<256 name!:s>1<80 type!:6831 creationDate!:s
    {creationDate!:s stateMachineVersionArn!:s>1<256
    {redriveDate!:s
    {executionArn!:s>1<256 startDate!:s
    {executionArn!:s>1<256 stateMachineArn:s>1<256 name:s>1<80 startDate!:s stopDate!:s
    ~ status!:6888 error:s>0<256 cause:s>0<32768 input:s<262144 inputDetails:6825 output:s<262144
    ~ outputDetails:6825 traceHeader:s>0<256 billingDetails:6889
    =SUCCEEDED|FAILED|TIMED_OUT
    {billedMemoryUsedInMB:n>0 billedDurationInMilliseconds:n>0
    {stopDate!:s
    {output:s<262144 error:s>0<256 cause:s>0<32768 inspectionData:6892 nextState:s>1<80 status:6896
    {input:s<262144 afterArguments:s<262144 afterInputPath:s<262144 afterParameters:s<262144
    ~ result:s<262144 afterResultSelector:s<262144 afterResultPath:s<262144 request:6893
    ~ response:6894 variables:s<262144 errorDetails:6895 afterItemsPath:s<262144
    ~ afterItemSelector:s<262144 afterItemBatcher:s<262144 afterItemsPointer:s<262144
    ~ toleratedFailureCount:n>0 toleratedFailurePercentage:n>0<100 maxConcurrency:n>0
    {protocol:s method:s url:s headers:s body:s
    {protocol:s statusCode:s statusMessage:s headers:s body:s
    {catchIndex:n>0 retryIndex:n>0 retryBackoffIntervalSeconds:n>0
    =SUCCEEDED|FAILED|RETRIABLE|CAUGHT_ERROR
    {updateDate!:s revisionId:s stateMachineVersionArn:s>1<256
    {updateDate!:s
    {result!:6900 diagnostics!:6901 truncated:b
    =OK|FAIL
    [6902
    {severity!:6903 code!:s message!:s location:s
    =ERROR|WARNING
    {Credentials:6905 AssumedRoleUser:6906 PackedPolicySize:n>0 SourceIdentity:s>2<64
    {AccessKeyId!:s>16<128 SecretAccessKey!:s SessionToken!:s Expiration!:s
    {AssumedRoleId!:s>2<193 Arn!:s>20<2048
    {Credentials:6905 AssumedRoleUser:6906 PackedPolicySize:n>0 Subject:s SubjectType:s Issuer:s
    ~ Audience:s NameQualifier:s SourceIdentity:s>2<64
    {Credentials:6905 SubjectFromWebIdentityToken:s>6<255 AssumedRoleUser:6906 PackedPolicySize:n>0
    ~ Provider:s Audience:s SourceIdentity:s>2<64
    {Credentials:6905 SourceIdentity:s>2<64
    {DecodedMessage:s
    {Account:s
    {UserId:s Account:s Arn:s>20<2048
    {Credentials:6905 PackedPolicySize:n>0 AssumedPrincipal:s>20<2048
    {Credentials:6905 FederatedUser:6915 PackedPolicySize:n>0
    {FederatedUserId!:s>2<193 Arn!:s>20<2048
    {Credentials:6905
    {WebIdentityToken:s Expiration:s
    {DocumentMetadata:6919 Blocks:6920 HumanLoopActivationOutput:5404 AnalyzeDocumentModelVersion:s
    {Pages:n>0
    [6921
    {BlockType:6922 Confidence:n>0<100 Text:s TextType:6923 RowIndex:n>0 ColumnIndex:n>0
    ~ RowSpan:n>0 ColumnSpan:n>0 Geometry:6924 Id:s Relationships:6925 EntityTypes:6928
    ~ SelectionStatus:6930 Page:n>0 Query:6931
    =KEY_VALUE_SET|PAGE|LINE|WORD|TABLE|CELL|SELECTION_ELEMENT|MERGED_CELL|TITLE|QUERY|
    ~QUERY_RESULT|SIGNATURE|TABLE_TITLE|TABLE_FOOTER|LAYOUT_TEXT|LAYOUT_TITLE|LAYOUT_HEADER|
    ~LAYOUT_FOOTER|LAYOUT_SECTION_HEADER|LAYOUT_PAGE_NUMBER|LAYOUT_LIST|LAYOUT_FIGURE|LAYOUT_TABLE|
    ~LAYOUT_KEY_VALUE
    =HANDWRITING|PRINTED
    {BoundingBox:5308 Polygon:1781 RotationAngle:n
    [6926
    {Type:6927 Ids:1
    =VALUE|CHILD|COMPLEX_FEATURES|MERGED_CELL|TITLE|ANSWER|TABLE|TABLE_TITLE|TABLE_FOOTER
    [6929
    =KEY|VALUE|COLUMN_HEADER|TABLE_TITLE|TABLE_FOOTER|TABLE_SECTION_TITLE|TABLE_SUMMARY|
    ~STRUCTURED_TABLE|SEMI_STRUCTURED_TABLE
    =SELECTED|NOT_SELECTED
    {Text!:s>1<200 Alias:s>1<200 Pages:6932
    [s>1<9
    {DocumentMetadata:6919 ExpenseDocuments:6934
    [6935
    {ExpenseIndex:n>0 SummaryFields:6936 LineItemGroups:6943 Blocks:6920
    [6937
    {Type:6938 LabelDetection:6939 ValueDetection:6939 PageNumber:n>0 Currency:6940
    ~ GroupProperties:6941
    {Text:s Confidence:n>0<100
    {Text:s Geometry:6924 Confidence:n>0<100
    {Code:s Confidence:n>0<100
    [6942
    {Types:1 Id:s
    [6944
    {LineItemGroupIndex:n>0 LineItems:6945
    [6946
    {LineItemExpenseFields:6936
    {IdentityDocuments:6948 DocumentMetadata:6919 AnalyzeIDModelVersion:s
    [6949
    {DocumentIndex:n>0 IdentityDocumentFields:6950 Blocks:6920
    [6951
    {Type:6952 ValueDetection:6952
    {Text!:s NormalizedValue:6953 Confidence:n>0<100
    {Value:s ValueType:6954
    =DATE
    {AdapterId:s>12<1011
    {AdapterId:s>12<1011 AdapterVersion:s>1<128
    {DocumentMetadata:6919 Blocks:6920 DetectDocumentTextModelVersion:s
    {AdapterId:s>12<1011 AdapterName:s>1<128 CreationTime:s Description:s>1<256 FeatureTypes:6959
    ~ AutoUpdate:228 Tags:659
    [6960
    =TABLES|FORMS|QUERIES|SIGNATURES|LAYOUT
    {AdapterId:s>12<1011 AdapterVersion:s>1<128 CreationTime:s FeatureTypes:6959 Status:6962
    ~ StatusMessage:s>1<256 DatasetConfig:6963 KMSKeyId:s>1<2048 OutputConfig:6964
    ~ EvaluationMetrics:6965 Tags:659
    =ACTIVE|AT_RISK|DEPRECATED|CREATION_ERROR|CREATION_IN_PROGRESS
    {ManifestS3Object:5354
    {S3Bucket!:s>3<255 S3Prefix:s>1<1024
    [6966
    {Baseline:6967 AdapterVersion:6967 FeatureType:6960
    {F1Score:n Precision:n Recall:n
    {DocumentMetadata:6919 JobStatus:6969 NextToken:s>1<1024 Blocks:6920 Warnings:6970
    ~ StatusMessage:s AnalyzeDocumentModelVersion:s
    =IN_PROGRESS|SUCCEEDED|FAILED|PARTIAL_SUCCESS
    [6971
    {ErrorCode:s Pages:5418
    {DocumentMetadata:6919 JobStatus:6969 NextToken:s>1<1024 Blocks:6920 Warnings:6970
    ~ StatusMessage:s DetectDocumentTextModelVersion:s
    {DocumentMetadata:6919 JobStatus:6969 NextToken:s>1<1024 ExpenseDocuments:6934 Warnings:6970
    ~ StatusMessage:s AnalyzeExpenseModelVersion:s
    {DocumentMetadata:6919 JobStatus:6969 NextToken:s>1<1024 Results:6975 Warnings:6970
    ~ StatusMessage:s AnalyzeLendingModelVersion:s
    [6976
    {Page:n>0 PageClassification:6977 Extractions:6980
    {PageType!:6978 PageNumber!:6978
    [6979
    {Value:s Confidence:n>0<100
    [6981
    {LendingDocument:6982 ExpenseDocument:6935 IdentityDocument:6949
    {LendingFields:6983 SignatureDetections:6987
    [6984
    {Type:s KeyDetection:6985 ValueDetections:6986
    {Text:s SelectionStatus:6930 Geometry:6924 Confidence:n>0<100
    [6985
    [6988
    {Confidence:n>0<100 Geometry:6924
    {DocumentMetadata:6919 JobStatus:6969 Summary:6990 Warnings:6970 StatusMessage:s
    ~ AnalyzeLendingModelVersion:s
    {DocumentGroups:6991 UndetectedDocumentTypes:1
    [6992
    {Type:s SplitDocuments:6993 DetectedSignatures:6995 UndetectedSignatures:6995
    [6994
    {Index:n>0 Pages:5418
    [6996
    {Page:n>0
    {AdapterVersions:6998 NextToken:s>1<1024
    [6999
    {AdapterId:s>12<1011 AdapterVersion:s>1<128 CreationTime:s FeatureTypes:6959 Status:6962
    ~ StatusMessage:s>1<256
    {Adapters:7001 NextToken:s>1<1024
    [7002
    {AdapterId:s>12<1011 AdapterName:s>1<128 CreationTime:s FeatureTypes:6959
    {AdapterId:s>12<1011 AdapterName:s>1<128 CreationTime:s Description:s>1<256 FeatureTypes:6959
    ~ AutoUpdate:228
    {CategoryProperties:7005
    {CategoryName:s>1<200 Rules:7006 CreateTime:s LastUpdateTime:s Tags:1439 InputType:7018
    [7007
    {NonTalkTimeFilter:7008 InterruptionFilter:7011 TranscriptFilter:7013 SentimentFilter:7016
    {Threshold:n>0<14400000 AbsoluteTimeRange:7009 RelativeTimeRange:7010 Negate:b
    {StartTime:n>0<14400000 EndTime:n>0<14400000 First:n>0<14400000 Last:n>0<14400000
    {StartPercentage:n>0<100 EndPercentage:n>0<100 First:n>0<100 Last:n>0<100
    {Threshold:n>0<14400000 ParticipantRole:7012 AbsoluteTimeRange:7009 RelativeTimeRange:7010
    ~ Negate:b
    =AGENT|CUSTOMER
    {TranscriptFilterType!:7014 AbsoluteTimeRange:7009 RelativeTimeRange:7010 ParticipantRole:7012
    ~ Negate:b Targets!:7015
    =EXACT
    [s>1<2000
    {Sentiments!:7017 AbsoluteTimeRange:7009 RelativeTimeRange:7010 ParticipantRole:7012 Negate:b
    [1653
    =REAL_TIME|POST_CALL
    {LanguageCode:7020 BaseModelName:7021 ModelName:s>1<200 InputDataConfig:7022 ModelStatus:2817
    =en-US|hi-IN|es-US|en-GB|en-AU|de-DE|ja-JP
    =NarrowBand|WideBand
    {S3Uri!:s>1<2000 TuningDataS3Uri:s>1<2000 DataAccessRoleArn!:s>20<2048
    {VocabularyName:s>1<200 LanguageCode:7024 VocabularyState:7025 LastModifiedTime:s
    ~ FailureReason:s
    =af-ZA|ar-AE|ar-SA|da-DK|de-CH|de-DE|en-AB|en-AU|en-GB|en-IE|en-IN|en-US|en-WL|es-ES|es-US|
    ~fa-IR|fr-CA|fr-FR|he-IL|hi-IN|id-ID|it-IT|ja-JP|ko-KR|ms-MY|nl-NL|pt-BR|pt-PT|ru-RU|ta-IN|
    ~te-IN|tr-TR|zh-CN|zh-TW|th-TH|en-ZA|en-NZ|vi-VN|sv-SE|ab-GE|ast-ES|az-AZ|ba-RU|be-BY|bg-BG|
    ~bn-IN|bs-BA|ca-ES|ckb-IQ|ckb-IR|cs-CZ|cy-WL|el-GR|et-EE|et-ET|eu-ES|fi-FI|gl-ES|gu-IN|ha-NG|
    ~hr-HR|hu-HU|hy-AM|is-IS|ka-GE|kab-DZ|kk-KZ|kn-IN|ky-KG|lg-IN|lt-LT|lv-LV|mhr-RU|mi-NZ|mk-MK|
    ~ml-IN|mn-MN|mr-IN|mt-MT|no-NO|or-IN|pa-IN|pl-PL|ps-AF|ro-RO|rw-RW|si-LK|sk-SK|sl-SI|so-SO|
    ~sr-RS|su-ID|sw-BI|sw-KE|sw-RW|sw-TZ|sw-UG|tl-PH|tt-RU|ug-CN|uk-UA|uz-UZ|wo-SN|zh-HK|zu-ZA
    =PENDING|READY|FAILED
    {VocabularyFilterName:s>1<200 LanguageCode:7024 LastModifiedTime:s
    {LanguageModel:7028
    {ModelName:s>1<200 CreateTime:s LastModifiedTime:s LanguageCode:7020 BaseModelName:7021
    ~ ModelStatus:2817 UpgradeAvailability:b FailureReason:s InputDataConfig:7022
    {CallAnalyticsJob:7030
    {CallAnalyticsJobName:s>1<200 CallAnalyticsJobStatus:7031 CallAnalyticsJobDetails:7032
    ~ LanguageCode:7024 MediaSampleRateHertz:n>8000<48000 MediaFormat:7037 Media:7038
    ~ Transcript:7039 StartTime:s CreationTime:s CompletionTime:s FailureReason:s
    ~ DataAccessRoleArn:s>20<2048 IdentifiedLanguageScore:n Settings:7040 ChannelDefinitions:7051
    ~ Tags:1439
    =QUEUED|IN_PROGRESS|FAILED|COMPLETED
    {Skipped:7033
    [7034
    {Feature:7035 ReasonCode:7036 Message:s
    =GENERATIVE_SUMMARIZATION
    =INSUFFICIENT_CONVERSATION_CONTENT|FAILED_SAFETY_GUIDELINES
    =mp3|mp4|wav|flac|ogg|amr|webm|m4a
    {MediaFileUri:s>1<2000 RedactedMediaFileUri:s>1<2000
    {TranscriptFileUri:s>1<2000 RedactedTranscriptFileUri:s>1<2000
    {VocabularyName:s>1<200 VocabularyFilterName:s>1<200 VocabularyFilterMethod:7041
    ~ LanguageModelName:s>1<200 ContentRedaction:7042 LanguageOptions:7047 LanguageIdSettings:7048
    ~ Summarization:7050
    =remove|mask|tag
    {RedactionType!:7043 RedactionOutput!:7044 PiiEntityTypes:7045
    =PII
    =redacted|redacted_and_unredacted
    [7046
    =BANK_ACCOUNT_NUMBER|BANK_ROUTING|CREDIT_DEBIT_NUMBER|CREDIT_DEBIT_CVV|CREDIT_DEBIT_EXPIRY|PIN|
    ~EMAIL|ADDRESS|NAME|PHONE|SSN|ALL
    [7024
    %7049
    {VocabularyName:s>1<200 VocabularyFilterName:s>1<200 LanguageModelName:s>1<200
    {GenerateAbstractiveSummary!:b
    [7052
    {ChannelId:n>0<1 ParticipantRole:7012
    {MedicalScribeJob:7054
    {MedicalScribeJobName:s>1<200 MedicalScribeJobStatus:7031 LanguageCode:7055 Media:7038
    ~ MedicalScribeOutput:7056 StartTime:s CreationTime:s CompletionTime:s FailureReason:s
    ~ Settings:7057 DataAccessRoleArn:s>20<2048 ChannelDefinitions:7060
    ~ MedicalScribeContextProvided:b Tags:1439
    =en-US
    {TranscriptFileUri!:s>1<2000 ClinicalDocumentUri!:s>1<2000
    {ShowSpeakerLabels:b MaxSpeakerLabels:n>2<30 ChannelIdentification:b VocabularyName:s>1<200
    ~ VocabularyFilterName:s>1<200 VocabularyFilterMethod:7041 ClinicalNoteGenerationSettings:7058
    {NoteTemplate:7059
    =HISTORY_AND_PHYSICAL|GIRPP|BIRP|SIRP|DAP|BEHAVIORAL_SOAP|PHYSICAL_SOAP
    [7061
    {ChannelId!:n>0<1 ParticipantRole!:7062
    =PATIENT|CLINICIAN
    {MedicalTranscriptionJob:7064
    {MedicalTranscriptionJobName:s>1<200 TranscriptionJobStatus:7031 LanguageCode:7024
    ~ MediaSampleRateHertz:n>16000<48000 MediaFormat:7037 Media:7038 Transcript:7065 StartTime:s
    ~ CreationTime:s CompletionTime:s FailureReason:s Settings:7066 ContentIdentificationType:7067
    ~ Specialty:7068 Type:7069 Tags:1439
    {TranscriptFileUri:s>1<2000
    {ShowSpeakerLabels:b MaxSpeakerLabels:n>2<30 ChannelIdentification:b ShowAlternatives:b
    ~ MaxAlternatives:n>2<10 VocabularyName:s>1<200
    =PHI
    =PRIMARYCARE
    =CONVERSATION|DICTATION
    {VocabularyName:s>1<200 LanguageCode:7024 VocabularyState:7025 LastModifiedTime:s
    ~ FailureReason:s DownloadUri:s>1<2000
    {TranscriptionJob:7072
    {TranscriptionJobName:s>1<200 TranscriptionJobStatus:7031 LanguageCode:7024
    ~ MediaSampleRateHertz:n>8000<48000 MediaFormat:7037 Media:7038 Transcript:7039 StartTime:s
    ~ CreationTime:s CompletionTime:s FailureReason:s Settings:7073 ModelSettings:7074
    ~ JobExecutionSettings:7075 ContentRedaction:7042 IdentifyLanguage:b
    ~ IdentifyMultipleLanguages:b LanguageOptions:7047 IdentifiedLanguageScore:n LanguageCodes:7076
    ~ Tags:1439 Subtitles:7078 LanguageIdSettings:7048 ToxicityDetection:7081
    {VocabularyName:s>1<200 ShowSpeakerLabels:b MaxSpeakerLabels:n>2<30 ChannelIdentification:b
    ~ ShowAlternatives:b MaxAlternatives:n>2<10 VocabularyFilterName:s>1<200
    ~ VocabularyFilterMethod:7041
    {LanguageModelName:s>1<200
    {AllowDeferredExecution:b DataAccessRoleArn:s>20<2048
    [7077
    {LanguageCode:7024 DurationInSeconds:n
    {Formats:7079 SubtitleFileUris:7015 OutputStartIndex:n>0<1
    [7080
    =vtt|srt
    [7082
    {ToxicityCategories!:7083
    [4465
    {VocabularyFilterName:s>1<200 LanguageCode:7024 LastModifiedTime:s DownloadUri:s>1<2000
    {NextToken:s<8192 Categories:7086
    [7005
    {Status:7031 NextToken:s<8192 CallAnalyticsJobSummaries:7088
    [7089
    {CallAnalyticsJobName:s>1<200 CreationTime:s StartTime:s CompletionTime:s LanguageCode:7024
    ~ CallAnalyticsJobStatus:7031 CallAnalyticsJobDetails:7032 FailureReason:s
    {NextToken:s<8192 Models:7091
    [7028
    {Status:7031 NextToken:s<8192 MedicalScribeJobSummaries:7093
    [7094
    {MedicalScribeJobName:s>1<200 CreationTime:s StartTime:s CompletionTime:s LanguageCode:7055
    ~ MedicalScribeJobStatus:7031 FailureReason:s
    {Status:7031 NextToken:s<8192 MedicalTranscriptionJobSummaries:7096
    [7097
    {MedicalTranscriptionJobName:s>1<200 CreationTime:s StartTime:s CompletionTime:s
    ~ LanguageCode:7024 TranscriptionJobStatus:7031 FailureReason:s OutputLocationType:7098
    ~ Specialty:7068 ContentIdentificationType:7067 Type:7069
    =CUSTOMER_BUCKET|SERVICE_BUCKET
    {Status:7025 NextToken:s<8192 Vocabularies:7100
    [7101
    {VocabularyName:s>1<200 LanguageCode:7024 LastModifiedTime:s VocabularyState:7025
    {ResourceArn:s>1<1011 Tags:1439
    {Status:7031 NextToken:s<8192 TranscriptionJobSummaries:7104
    [7105
    {TranscriptionJobName:s>1<200 CreationTime:s StartTime:s CompletionTime:s LanguageCode:7024
    ~ TranscriptionJobStatus:7031 FailureReason:s OutputLocationType:7098 ContentRedaction:7042
    ~ ModelSettings:7074 IdentifyLanguage:b IdentifyMultipleLanguages:b IdentifiedLanguageScore:n
    ~ LanguageCodes:7076 ToxicityDetection:7081
    {NextToken:s<8192 VocabularyFilters:7107
    [7026
    {Name:s>1<256 Status:7109
    =CREATING|UPDATING|ACTIVE|DELETING|FAILED
    {TextTranslationJobProperties:7111
    {JobId:s>1<32 JobName:s>1<256 JobStatus:7112 JobDetails:7113 SourceLanguageCode:s>2<5
    ~ TargetLanguageCodes:7114 TerminologyNames:884 ParallelDataNames:884 Message:s SubmittedTime:s
    ~ EndTime:s InputDataConfig:7115 OutputDataConfig:7116 DataAccessRoleArn:s>20<2048 Settings:7119
    =SUBMITTED|IN_PROGRESS|COMPLETED|COMPLETED_WITH_ERROR|FAILED|STOP_REQUESTED|STOPPED
    {TranslatedDocumentsCount:n DocumentsWithErrorsCount:n InputDocumentsCount:n
    [s>2<5
    {S3Uri!:s<1024 ContentType!:s<256
    {S3Uri!:s<1024 EncryptionKey:7117
    {Type!:7118 Id!:s>1<400
    =KMS
    {Formality:7120 Profanity:7121 Brevity:7122
    =FORMAL|INFORMAL
    =MASK
    =ON
    {ParallelDataProperties:7124 DataLocation:7127 AuxiliaryDataLocation:7127
    ~ LatestUpdateAttemptAuxiliaryDataLocation:7127
    {Name:s>1<256 Arn:s>1<512 Description:s<256 Status:7109 SourceLanguageCode:s>2<5
    ~ TargetLanguageCodes:7114 ParallelDataConfig:7125 Message:s ImportedDataSize:n
    ~ ImportedRecordCount:n FailedRecordCount:n SkippedRecordCount:n EncryptionKey:7117 CreatedAt:s
    ~ LastUpdatedAt:s LatestUpdateAttemptStatus:7109 LatestUpdateAttemptAt:s
    {S3Uri:s<1024 Format:7126
    =TSV|CSV|TMX
    {RepositoryType!:s<10000 Location!:s<10000
    {TerminologyProperties:7129 TerminologyDataLocation:7127 AuxiliaryDataLocation:7127
    {Name:s>1<256 Description:s<256 Arn:s>1<512 SourceLanguageCode:s>2<5 TargetLanguageCodes:7114
    ~ EncryptionKey:7117 SizeBytes:n TermCount:n CreatedAt:s LastUpdatedAt:s Directionality:7130
    ~ Message:s SkippedTermCount:n Format:7131
    =UNI|MULTI
    =CSV|TMX|TSV
    {TerminologyProperties:7129 AuxiliaryDataLocation:7127
    {Languages:7134 DisplayLanguageCode:7136 NextToken:s<8192
    [7135
    {LanguageName!:s>1<256 LanguageCode!:s>2<5
    =de|en|es|fr|it|ja|ko|pt|zh|zh-TW
    {ParallelDataPropertiesList:7138 NextToken:s<8192
    [7124
    {TerminologyPropertiesList:7140 NextToken:s<8192
    [7129
    {TextTranslationJobPropertiesList:7142 NextToken:s<8192
    [7111
    {JobId:s>1<32 JobStatus:7112
    {TranslatedDocument!:7145 SourceLanguageCode!:s>2<5 TargetLanguageCode!:s>2<5
    ~ AppliedTerminologies:7146 AppliedSettings:7119
    {Content!:s
    [7147
    {Name:s>1<256 Terms:7148
    [7149
    {SourceText:s<10000 TargetText:s<10000
    {TranslatedText!:s<20000 SourceLanguageCode!:s>2<5 TargetLanguageCode!:s>2<5
    ~ AppliedTerminologies:7146 AppliedSettings:7119
    {Name:s>1<256 Status:7109 LatestUpdateAttemptStatus:7109 LatestUpdateAttemptAt:s
    """#
}
